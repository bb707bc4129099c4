import { LOOPBACK } from './bolt';

/** What the settings of a server depend on. */
export interface ServerMeasures {
  readonly port: number;
  readonly heapMegabytes: number;
}

/**
 * The text of neo4j.conf: loopback only, nobody called, memory and time bounded, no reading of files or addresses.
 *
 * `internal.server.bolt.thread_pool_shutdown_wait_time` brings a stop from 10 s to 0.3 s. `db.transaction.timeout` is a
 * backstop: every statement carries a shorter time of its own. `LOAD CSV` is shut off for files, and for addresses by
 * the block list, which is an internal setting and therefore proven by a test.
 */
export function serverSettings({ port, heapMegabytes }: ServerMeasures): string {
  const half = Math.floor(heapMegabytes / 2);
  return [
    `server.default_listen_address=${LOOPBACK}`,
    `server.bolt.listen_address=${LOOPBACK}:${port}`,
    `server.bolt.advertised_address=${LOOPBACK}:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0',
    'internal.server.bolt.thread_pool_shutdown_wait_time=200ms',
    'db.transaction.timeout=60s',
    'db.lock.acquisition.timeout=10s',
    'db.transaction.concurrent.maximum=64',
    `db.memory.transaction.max=${half}m`,
    `dbms.memory.transaction.total.max=${half}m`,
    `server.memory.pagecache.size=${half}m`,
    '',
  ].join('\n');
}

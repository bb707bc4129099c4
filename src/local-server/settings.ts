import { LOOPBACK } from './bolt';

/**
 * The text of neo4j.conf. The server listens on the loopback address only, reports to nobody, has limits on memory and
 * time, and reads no files or addresses.
 *
 * `internal.server.bolt.thread_pool_shutdown_wait_time` shortens a stop from 10 s to 0.3 s. `db.transaction.timeout` is a
 * last resort: every statement has a shorter time limit of its own. `LOAD CSV` is switched off for files, and for
 * addresses by the block list. That list is an internal setting, so a test checks it.
 */
export function serverSettings(port: number, heapMegabytes: number): string {
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

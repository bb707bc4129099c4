import { connect, createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** The only address that a local server listens on. */
export const LOOPBACK = '127.0.0.1';

/**
 * The Bolt handshake: the magic number and four proposals of a version, 20 bytes.
 *
 * Source: Neo4j, Bolt Protocol documentation, "Bolt Protocol handshake specification". It proposes 5.0 to 5.4 as
 * a range, 4.4, 4.3 and 3.0; every server from 4.0 on knows one of these.
 */
const HANDSHAKE = Buffer.from('6060b01700040405000004040000030400000003', 'hex');
const ANSWER_BYTES = 4;

/**
 * Whether a Bolt server answers on a port of the loopback address, with one of the versions that we propose.
 *
 * A server that accepts the connection but stays silent for `silenceMilliseconds` does not answer.
 */
export function answersBolt(port: number, silenceMilliseconds = 1000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: LOOPBACK, port });
    let answer = Buffer.alloc(0);
    const finish = (answers: boolean): void => {
      socket.destroy();
      resolve(answers);
    };
    socket.setTimeout(silenceMilliseconds, () => {
      finish(false);
    });
    socket.on('connect', () => socket.write(HANDSHAKE));
    socket.on('error', () => {
      finish(false);
    });
    socket.on('close', () => {
      finish(false);
    });
    socket.on('data', (chunk) => {
      answer = Buffer.concat([answer, chunk]);
      if (answer.length >= ANSWER_BYTES) finish(isVersion(answer));
    });
  });
}

/** The answer is a version as 00 00 minor major; four zero bytes mean that it knows none of the versions. */
function isVersion(answer: Buffer): boolean {
  return answer[0] === 0 && answer[1] === 0 && answer[3] !== 0;
}

/** Waits until Bolt answers, asking every 50 ms; false after `patience` milliseconds, or as soon as `abandoned` is true. */
export async function waitForBolt(port: number, patience: number, abandoned: () => boolean): Promise<boolean> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline && !abandoned()) {
    if (await answersBolt(port)) return true;
    await sleep(50);
  }
  return false;
}

/** A port that is free now: the preferred one, else one that the system chooses. */
export async function freePort(preferred?: number): Promise<number> {
  if (preferred !== undefined && (await tryPort(preferred)) !== undefined) return preferred;
  const port = await tryPort(0);
  if (port === undefined) throw new Error('The system has no free port on the loopback address');
  return port;
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => {
      resolve(undefined);
    });
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => {
      const taken = (server.address() as AddressInfo).port;
      server.close(() => {
        resolve(taken);
      });
    });
  });
}

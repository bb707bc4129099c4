import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A Bolt COMMIT as it travels: a chunk of two bytes, a structure without fields, signature 0x12, end of message. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/**
 * Stands between driver and server, and loses the server's reply to the first COMMIT: the server commits, and the
 * driver sees the connection die.
 */
export class CommitLosingProxy {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  /** Replies that were lost. */
  lost = 0;

  constructor(readonly target: string) {
    this.#server = createServer((client) => {
      this.#join(client);
    });
  }

  /** Listens on a free port; gives the address that a driver takes in place of the server's. */
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `bolt://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #join(client: Socket): void {
    const { hostname, port } = new URL(this.target.replace(/^bolt:/, 'http:'));
    const server = connect(Number(port), hostname);
    let losesNext = false;
    for (const socket of [client, server]) {
      this.#sockets.add(socket);
      socket.on('error', () => {
        client.destroy();
        server.destroy();
      });
    }
    client.on('data', (data: Buffer) => {
      if (this.lost === 0 && data.includes(COMMIT)) losesNext = true;
      server.write(data);
    });
    server.on('data', (data: Buffer) => {
      if (!losesNext || this.lost > 0) {
        client.write(data);
        return;
      }
      this.lost++;
      client.destroy();
      server.destroy();
    });
    client.on('close', () => server.destroy());
    server.on('close', () => client.destroy());
  }
}

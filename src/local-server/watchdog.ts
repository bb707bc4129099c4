import { spawn } from 'node:child_process';
import { Socket } from 'node:net';

/**
 * Waits for the end of the pipe from its parent, however that ends, then kills the server and removes its folder.
 *
 * A shell is enough for it: it takes 1 MB and starts at once.
 */
const SCRIPT = 'while read -r line; do :; done; kill -9 "$1" 2>/dev/null; sleep 0.2; rm -rf "$2"';

/** Ties a server of a throw-away folder to the life of this process; returns what dismisses the watchdog. */
export function watch(pid: number, dataFolder: string): () => void {
  const dog = spawn('sh', ['-c', SCRIPT, 'entente-watchdog', String(pid), dataFolder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  dog.on('error', () => {
    // Without a shell there is no watchdog; stopping in order works all the same.
  });
  dog.unref();
  const { stdin } = dog;
  if (stdin instanceof Socket) stdin.unref();
  return () => {
    dog.kill('SIGKILL');
    stdin.destroy();
  };
}

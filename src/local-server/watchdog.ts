import { spawn } from 'node:child_process';
import { Socket } from 'node:net';

/**
 * Waits until the parent process is gone, which ends the pipe; then kills the server and removes its folder.
 *
 * A shell is enough for this: it takes 1 MB and starts at once.
 */
const SCRIPT = 'while read -r line; do :; done; kill -9 "$1" 2>/dev/null; sleep 0.2; rm -rf "$2"';

/** Makes sure that a server for tests ends with this process, even a killed one; returns a function that cancels this. */
export function watch(pid: number, dataFolder: string): () => void {
  const dog = spawn('sh', ['-c', SCRIPT, 'entente-watchdog', String(pid), dataFolder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  dog.on('error', () => {
    // Without a shell there is no watchdog. A normal stop works without it.
  });
  dog.unref();
  const { stdin } = dog;
  if (stdin instanceof Socket) stdin.unref();
  return () => {
    dog.kill('SIGKILL');
    stdin.destroy();
  };
}

import { type ChildProcess, spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import type { Readable, Writable } from 'node:stream';
import type { GateIo } from './gate-io.ts';

export type CoreEnd =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'signalled'; readonly signal: string }
  /** It could not be started. */
  | { readonly kind: 'failed'; readonly error: Error };

export interface RunningCore {
  /** This end of the pipe between the two. */
  readonly pipe: Socket;
  /** Resolves when its process and its streams are closed. */
  readonly ended: Promise<CoreEnd>;
  kill(): void;
}

/**
 * Starts the core: with the standard streams of this process, and a pipe behind them. A stream of another program, which
 * has no descriptor, is copied.
 */
export function startCore(
  command: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  { stdin, stdout, stderr, cwd }: Pick<GateIo, 'stdin' | 'stdout' | 'stderr' | 'cwd'>,
): RunningCore {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd,
    env,
    stdio: [descriptorOf(stdin), descriptorOf(stdout), descriptorOf(stderr), 'pipe'],
    windowsHide: true,
  });
  if (child.stdin) {
    // It may end before it has read everything.
    child.stdin.on('error', () => {});
    stdin.pipe(child.stdin);
  }
  child.stdout?.pipe(stdout, { end: false });
  child.stderr?.pipe(stderr, { end: false });
  return { pipe: child.stdio[3] as Socket, ended: endOf(child), kill: () => child.kill('SIGKILL') };
}

function descriptorOf(stream: Readable | Writable): number | 'pipe' {
  const { fd } = stream as { readonly fd?: unknown };
  return typeof fd === 'number' ? fd : 'pipe';
}

function endOf(child: ChildProcess): Promise<CoreEnd> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ kind: 'failed', error }));
    child.once('close', (code, signal) =>
      resolve(signal === null ? { kind: 'exited', code: code ?? 1 } : { kind: 'signalled', signal }),
    );
  });
}

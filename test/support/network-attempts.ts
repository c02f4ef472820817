import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { repositoryRoot } from './repository-root.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface WatchedRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What it wanted of the network, by itself or by any program that it started. */
  readonly attempts: readonly string[];
}

/** Whether the system's calls can be watched here; containers may forbid it. */
export const canTrace =
  spawnSync('strace', ['-f', '-qq', '-e', 'trace=network', 'true'], { stdio: 'ignore' }).status === 0;

const recorder = join(repositoryRoot, 'test', 'support', 'record-connects.cjs');

/** Addresses of networks; sockets between processes of this machine are none. */
const toNetwork = /\b(?:connect|sendto|sendmsg|bind)\(.*AF_(?:INET6?|PACKET)|\bsocket\(AF_(?:INET6?|PACKET)/;

/**
 * Runs the built program and watches it reach for the network: in every process of Node from inside, and, where strace
 * is, in every process from outside, native code included.
 */
export async function runWatched(
  argv: readonly string[],
  options: { cwd: string; env?: Record<string, string>; input?: string },
): Promise<WatchedRun> {
  const folder = temporaryFolder({ connects: '' });
  const [connects, calls] = [join(folder, 'connects'), join(folder, 'calls')];
  const program = [process.execPath, join(repositoryRoot, 'bin', 'ppagent.js'), ...argv];
  const [command, ...rest] = canTrace
    ? ['strace', '-f', '-qq', '-e', 'trace=network', '-o', calls, ...program]
    : program;
  const result = await execa(command!, rest, {
    cwd: options.cwd,
    env: { ...options.env, NODE_OPTIONS: `--require=${recorder}`, RECORD_CONNECTS: connects },
    input: options.input ?? '',
    reject: false,
    timeout: 240_000,
  });
  const lines = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
  return {
    exitCode: result.exitCode ?? -1,
    stdout: String(result.stdout),
    stderr: String(result.stderr),
    attempts: [
      ...lines(connects).filter((line) => line !== ''),
      ...lines(calls).filter((line) => toNetwork.test(line)),
    ],
  };
}

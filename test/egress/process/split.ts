import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll } from 'vitest';
import { bundle, bundleGuard } from '../../../tools/build/build.mjs';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { keyVariable } from './split-settings.ts';

export const providerKey = ['key', 'of', 'the', 'provider', '71c3'].join('-');

let folder = '';

/** Builds the program of these tests as ppagent is built, once a file. */
export function buildSplit(): void {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ppagent-split-'));
    await bundle({ split: 'test/egress/process/split-program.ts' }, folder);
    await bundleGuard(folder);
    // Another user runs it as well.
    chmodSync(folder, 0o755);
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
}

export interface SplitEnd {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface SplitRun {
  readonly child: ChildProcess;
  /** The first line of stdout, read as JSON. */
  readonly first: Promise<Record<string, unknown>>;
  readonly ended: Promise<SplitEnd>;
}

export interface SplitOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Who runs it; needs root. Default: who runs the tests. */
  readonly uid?: number;
}

function asUser(uid: number): readonly string[] {
  return ['setpriv', '--reuid', String(uid), '--regid', String(uid), '--clear-groups', '--'];
}

/** Starts the program with a task, as a user would; the gate and the core that it becomes are its own business. */
export function startSplit(argv: readonly string[], { env, input, uid }: SplitOptions = {}): SplitRun {
  const data = temporaryFolder();
  if (uid !== undefined) chownSync(data, uid, uid);
  const prefix = uid === undefined ? [] : asUser(uid);
  const [program = '', ...args] = [...prefix, process.execPath, join(folder, 'split.js'), ...argv];
  const child = spawn(program, args, {
    cwd: data,
    env: {
      PATH: process.env.PATH,
      HOME: data,
      XDG_DATA_HOME: data,
      XDG_CONFIG_HOME: data,
      [keyVariable]: providerKey,
      ...env,
    },
    // A group of its own, to interrupt as a terminal does.
    detached: true,
  });
  child.stdin.end(input ?? '');
  const lines = createInterface(child.stdout);
  const output: string[] = [];
  lines.on('line', (line) => output.push(line));
  const stderr = text(child.stderr);
  const ended = once(child, 'close').then(async ([exitCode, signal]) => ({
    exitCode,
    signal,
    stdout: output.join('\n'),
    stderr: await stderr,
  }));
  const first = Promise.race([once(lines, 'line'), ended]).then(async (line) => {
    if (Array.isArray(line)) return JSON.parse(line[0]);
    throw new Error(`it said nothing: ${JSON.stringify(await ended)}`);
  });
  first.catch(() => {});
  return { child, first, ended };
}

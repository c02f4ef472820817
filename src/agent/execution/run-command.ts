import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { BoundedOutput } from './bounded-output.ts';
import { commandEnvironment, type Environment } from './command-environment.ts';
import { processTree, residentBytes, runMarkerName } from './process-tree.ts';
import { type Isolation, prepareScript, probeSandbox, type Sandbox } from './sandbox.ts';
import { stopProcesses } from './stop-processes.ts';

export interface CommandOptions {
  /** A line for the shell: `/bin/sh -c`, on Windows the platform's own. */
  readonly command: string;
  /** The folder in which it runs. */
  readonly cwd: string;
  /** Where variables are inherited from; `commandEnvironment` chooses the harmless ones. */
  readonly environment: Environment;
  /** Variables that the command gets whatever they are called; `undefined` takes one away. */
  readonly extraEnvironment?: Environment;
  readonly timeLimitMs: number;
  /** Memory of all processes of the command together, in bytes. Default 4 GiB. */
  readonly memoryLimitBytes?: number;
  /** Processes at one time. Default 512. */
  readonly processLimit?: number;
  /** Output kept, in bytes: a quarter from the beginning, the rest from the end. Default 1 MiB. */
  readonly keptOutputBytes?: number;
  /** Output after which the command is ended, in bytes. Default 64 MiB. */
  readonly outputLimitBytes?: number;
  /** Time between the polite signal and the one that cannot be refused. Default 500. */
  readonly graceMs?: number;
  readonly signal?: AbortSignal;
  /** How to isolate the command; what `probeSandbox` found when left out. */
  readonly sandbox?: Sandbox;
}

export type StopReason = 'time-limit' | 'memory-limit' | 'process-limit' | 'output-limit';

/** A shell reports a program that a signal ended as an exit code: 128 plus the number of the signal. */
export type CommandEnd =
  | { readonly kind: 'exited'; readonly exitCode: number }
  | { readonly kind: 'signalled'; readonly signal: string }
  | { readonly kind: 'stopped'; readonly reason: StopReason };

export interface CommandResult {
  readonly end: CommandEnd;
  readonly durationMs: number;
  /** stdout and stderr in the order in which they were written; a line in the middle says so where bytes were dropped. */
  readonly output: string;
  /** Bytes that the command printed, kept or not. */
  readonly outputBytes: number;
  readonly isolation: Isolation;
}

/**
 * Runs a command that nobody vouches for, and returns when none of its processes is left, as far as the platform
 * allows; `isolation` of the result says how far. stdin is empty.
 *
 * @throws PpagentError PATH_NOT_FOUND when the folder is missing
 * @throws the reason of `signal` when that is aborted, after the processes have ended
 */
export async function runCommand(options: CommandOptions): Promise<CommandResult> {
  options.signal?.throwIfAborted();
  const sandbox = options.sandbox ?? (await probeSandbox());
  if (!existsSync(options.cwd)) {
    throw new PpagentError('PATH_NOT_FOUND', `there is no folder ${options.cwd}`);
  }
  const marker = sandbox.isolation.processes === 'namespace' ? undefined : randomUUID();
  const started = performance.now();
  const child = start(options, sandbox, marker);
  const output = new BoundedOutput(options.keptOutputBytes ?? 2 ** 20);
  const end = await supervise(child, options, sandbox, marker, output);
  options.signal?.throwIfAborted();
  return {
    end,
    durationMs: performance.now() - started,
    output: output.toString(),
    outputBytes: output.totalBytes,
    isolation: sandbox.isolation,
  };
}

function start(options: CommandOptions, sandbox: Sandbox, marker: string | undefined): ChildProcess {
  const env = commandEnvironment(options.environment, options.extraEnvironment);
  if (marker !== undefined) env[runMarkerName] = marker;
  const common = { cwd: options.cwd, env, stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'] };
  if (process.platform === 'win32') {
    return spawn(options.command, { ...common, shell: true, windowsHide: true });
  }
  const shell = ['/bin/sh', '-c', prepareScript, 'sh'];
  const commandShell = [...sandbox.dropPrivileges, '/bin/sh', '-c', options.command];
  const [program = '', ...args] = [...sandbox.prefix, ...shell, ...commandShell];
  return spawn(program, args, { ...common, detached: true });
}

async function supervise(
  child: ChildProcess,
  options: CommandOptions,
  sandbox: Sandbox,
  marker: string | undefined,
  output: BoundedOutput,
): Promise<CommandEnd> {
  let reason = undefined as StopReason | 'aborted' | undefined;
  let stopping: Promise<void> | undefined;
  const stop = (why: StopReason | 'aborted') => {
    if (reason !== undefined) return;
    reason = why;
    const polite = why === 'time-limit' || why === 'aborted';
    stopping = stopProcesses(child, { graceMs: polite ? (options.graceMs ?? 500) : 0, marker });
  };
  const outputLimit = options.outputLimitBytes ?? 64 * 2 ** 20;
  const collect = (chunk: Buffer) => {
    if (output.totalBytes > outputLimit) stop('output-limit');
    else output.push(chunk);
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  const onAbort = () => stop('aborted');
  options.signal?.addEventListener('abort', onAbort, { once: true });
  const timer = setTimeout(() => stop('time-limit'), options.timeLimitMs);
  const stopWatching = sandbox.isolation.memory === 'watched' ? watch(child, options, stop) : () => {};
  try {
    const end = await ended(child);
    const stoppedFor = reason;
    clearTimeout(timer);
    stopWatching();
    await stopping;
    // In a namespace nothing is left by now; elsewhere something in the background may be.
    if (marker !== undefined) await stopProcesses(child, { graceMs: 0, marker });
    await closed(child);
    return stoppedFor === undefined || stoppedFor === 'aborted'
      ? end
      : { kind: 'stopped', reason: stoppedFor };
  } finally {
    clearTimeout(timer);
    stopWatching();
    options.signal?.removeEventListener('abort', onAbort);
  }
}

/** Measures the command ten times a second, or less often where measuring would take more than a twentieth of the time. */
function watch(child: ChildProcess, options: CommandOptions, stop: (reason: StopReason) => void): () => void {
  const memoryLimit = options.memoryLimitBytes ?? 4 * 2 ** 30;
  const processLimit = options.processLimit ?? 512;
  let timer: NodeJS.Timeout;
  const measure = () => {
    const started = performance.now();
    const tree = child.pid === undefined ? [] : processTree(child.pid);
    if (tree.length > processLimit) return stop('process-limit');
    if (residentBytes(tree) > memoryLimit && residentBytes(tree, { exact: true }) > memoryLimit) {
      return stop('memory-limit');
    }
    timer = setTimeout(measure, Math.max(100, 20 * (performance.now() - started)));
  };
  timer = setTimeout(measure, 100);
  return () => clearTimeout(timer);
}

function ended(child: ChildProcess): Promise<CommandEnd> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (exitCode, signal) =>
      resolve(signal === null ? { kind: 'exited', exitCode: exitCode ?? 1 } : { kind: 'signalled', signal }),
    );
  });
}

/** Waits for the last output; a process that got away may hold the pipe open, so not for long. */
function closed(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.stdout?.closed && child.stderr?.closed) return resolve();
    const timer = setTimeout(() => {
      child.stdout?.destroy();
      child.stderr?.destroy();
      resolve();
    }, 1000);
    child.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

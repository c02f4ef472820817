import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { repositoryRoot } from '../support/repository-root.ts';
import { runPpagent } from '../support/run-ppagent.ts';

export interface RunningProxy extends AsyncDisposable {
  /** Without `/v1`. */
  readonly url: string;
  readonly token: string;
  /** Of the process that was started. */
  readonly pid: number;
  /** Ends it as a user would, by one signal, and waits for it. */
  stop(signal?: NodeJS.Signals): Promise<{ readonly exitCode: number; readonly stderr: string }>;
}

export interface ProxyStart {
  /** The repository that it runs in. */
  readonly cwd: string;
  /** Where it keeps vault, tokens and receipts. */
  readonly data: string;
  readonly argv: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Makes no token before, so that the proxy makes the first. */
  readonly withoutToken?: boolean;
}

/** The environment of a user who has nothing of his own but a data folder. */
function environmentOf({ data, env }: Pick<ProxyStart, 'data' | 'env'>): Record<string, string> {
  return { XDG_DATA_HOME: data, XDG_CONFIG_HOME: data, XDG_CACHE_HOME: data, HOME: data, ...env };
}

/** Starts the built `ppagent proxy` on a free port, with one client's token, and waits until it listens. */
export async function startProxy(start: ProxyStart): Promise<RunningProxy> {
  const env = environmentOf(start);
  const add = ['proxy', 'token', 'add', 'test'];
  const made = start.withoutToken ? undefined : await runPpagent(add, { cwd: start.cwd, env });
  const program = join(repositoryRoot, 'bin', 'ppagent.js');
  const child = spawn(process.execPath, [program, 'proxy', '--json', '--port', '0', ...start.argv], {
    cwd: start.cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const closed = once(child, 'close');
  const line = await Promise.race([
    once(createInterface(child.stdout), 'line'),
    closed.then(() => undefined),
  ]);
  if (!line) throw new Error(`the proxy did not start: ${made?.stderr ?? ''}${stderr}`);
  const token = made?.stdout.trim() ?? /sk-ppagent-\S+/.exec(stderr)?.[0] ?? '';
  // A second signal would end it at once.
  let isStopping = false;
  const stop: RunningProxy['stop'] = async (signal = 'SIGTERM') => {
    if (!isStopping) child.kill(signal);
    isStopping = true;
    const [exitCode] = await closed;
    return { exitCode: exitCode ?? -1, stderr };
  };
  return {
    url: JSON.parse(line[0]).url,
    token,
    pid: child.pid!,
    stop,
    [Symbol.asyncDispose]: async () => void (await stop()),
  };
}

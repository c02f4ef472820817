import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { PpagentError } from '../../errors/ppagent-error.ts';

/** The name under which ppagent's secrets stand in a keychain. */
const service = 'ppagent';

/** What can be asked: three functions of keytar, and the names of what it keeps. */
interface Answers {
  getPassword: string | null;
  setPassword: undefined;
  deletePassword: boolean;
  /** Names alone: no secret comes over the pipe that nobody asked for. */
  accounts: readonly string[];
}

interface Reply {
  readonly id: number;
  readonly answer?: unknown;
  readonly failure?: string;
}

/** The whole program of the other process; its argument is where keytar is. */
const program = `
process.on('disconnect', () => process.exit());
let keytar;
const accounts = async (service) => (await keytar.findCredentials(service)).map(({ account }) => account);
process.on('message', async ({ id, method, args }) => {
  try {
    keytar ??= require(process.argv[1]);
    process.send({ id, answer: await (method === 'accounts' ? accounts : keytar[method])(...args) });
  } catch (error) {
    process.send({ id, failure: error.message });
  }
});`;

/**
 * Asks the keychain in a process of its own, which holds the native module: a call that waits for a person cannot be
 * given up, and would hold the process that made it even after its end. Secrets go through the pipe between the two.
 * Started with the first call; never keeps its parent alive.
 */
export class KeychainProcess {
  readonly #env: Readonly<Record<string, string | undefined>>;
  readonly #patience: number;
  readonly #waiting = new Map<number, (reply: Omit<Reply, 'id'>) => void>();
  #child: ChildProcess | undefined;
  #calls = 0;
  /** Why it can be asked no more. */
  #ended: string | undefined;

  /** @param patience longest wait for an answer, in milliseconds */
  constructor(env: Readonly<Record<string, string | undefined>>, patience: number) {
    this.#env = env;
    this.#patience = patience;
  }

  /** @throws PpagentError CREDENTIAL_STORE_FAILED */
  async call<Method extends keyof Answers>(
    method: Method,
    ...args: readonly string[]
  ): Promise<Answers[Method]> {
    const { answer, failure } = await this.#ask(method, args);
    if (failure === undefined) return answer as Answers[Method];
    const what = method === 'getPassword' || method === 'accounts' ? 'read' : 'changed';
    throw new PpagentError('CREDENTIAL_STORE_FAILED', `the keychain cannot be ${what}: ${failure}`);
  }

  #ask(method: keyof Answers, args: readonly string[]): Promise<Omit<Reply, 'id'>> {
    if (this.#ended !== undefined) return Promise.resolve({ failure: this.#ended });
    const child = this.#running();
    const id = this.#calls++;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#end(`no answer in ${this.#patience / 1000} s; it may be waiting to be unlocked`);
      }, this.#patience);
      this.#waiting.set(id, (reply) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        resolve(reply);
      });
      child.send({ id, method, args: [service, ...args] }, (error) => error && this.#end(error.message));
    });
  }

  #running(): ChildProcess {
    if (this.#child) return this.#child;
    const { NODE_OPTIONS: _, ...env } = this.#env;
    const child = spawn(process.execPath, ['-e', program, keytarPath()], {
      env,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      windowsHide: true,
    });
    child.on('message', (reply: Reply) => this.#waiting.get(reply.id)?.(reply));
    child.on('error', (error) => this.#end(error.message));
    child.on('exit', () => this.#end('the process that asks it has ended'));
    child.unref();
    child.channel?.unref();
    this.#child = child;
    return child;
  }

  #end(why: string): void {
    this.#ended ??= why;
    this.#child?.kill('SIGKILL');
    for (const answer of [...this.#waiting.values()]) answer({ failure: this.#ended });
  }
}

/** A path that names keytar where it is not installed, too: it is optional, and asking for it then fails. */
function keytarPath(): string {
  try {
    return createRequire(import.meta.url).resolve('keytar');
  } catch {
    return 'keytar';
  }
}

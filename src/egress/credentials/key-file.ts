import { mkdir, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withFileLock } from '../../config/files/file-lock.ts';
import { writeAtomically } from '../../config/files/write-atomically.ts';
import { userFolders } from '../../config/user-folders.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const version = 1;

/**
 * Keys in plain text, by account, for machines without a keychain: whoever can read the user's files can read them.
 * Nothing writes it unless the user has asked for plain text.
 */
export class KeyFile {
  readonly path: string;

  constructor(env: Environment) {
    this.path = join(userFolders(env).config, 'keys.json');
  }

  /**
   * Empty where there is no such file.
   *
   * @throws PpagentError CREDENTIAL_STORE_FAILED when others may read it, or it is not as it was written
   */
  async read(): Promise<ReadonlyMap<string, string>> {
    const text = await this.#text();
    return new Map(text === undefined ? [] : this.#entriesOf(text));
  }

  /** @throws PpagentError CREDENTIAL_STORE_FAILED, WRITE_FAILED */
  async set(account: string, key: string): Promise<void> {
    await this.#change((keys) => keys.set(account, key));
  }

  /** Says whether there was something to delete. @throws PpagentError CREDENTIAL_STORE_FAILED, WRITE_FAILED */
  async delete(account: string): Promise<boolean> {
    if (!(await this.read()).has(account)) return false;
    await this.#change((keys) => keys.delete(account));
    return true;
  }

  async #change(change: (keys: Map<string, string>) => void): Promise<void> {
    const folder = dirname(this.path);
    await mkdir(folder, { recursive: true, mode: 0o700 }).catch((cause: Error) => {
      throw new PpagentError('WRITE_FAILED', `${folder} cannot be made: ${cause.message}`, { cause });
    });
    await withFileLock(
      `${this.path}.lock`,
      async () => {
        const keys = new Map(await this.read());
        change(keys);
        if (keys.size === 0) await rm(this.path, { force: true });
        else {
          const content = { version, keys: Object.fromEntries(keys) };
          await writeAtomically(this.path, `${JSON.stringify(content, null, 2)}\n`);
        }
      },
      { busy: 'CREDENTIAL_STORE_FAILED' },
    );
  }

  async #text(): Promise<string | undefined> {
    try {
      // Opened once: nobody can put another file in its place between the look at it and the reading.
      const handle = await open(this.path, 'r');
      try {
        const { mode, uid } = await handle.stat();
        this.#assertPrivate(mode, uid);
        return await handle.readFile('utf8');
      } finally {
        await handle.close();
      }
    } catch (cause) {
      if (PpagentError.is(cause)) throw cause;
      const { code, message } = cause as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
      throw this.#failure(`cannot be read: ${message}`, 'Check who may read the file and its folder.', cause);
    }
  }

  /** Windows keeps other users out of a user's folders by itself, and has no such modes. */
  #assertPrivate(mode: number, uid: number): void {
    if (process.platform === 'win32') return;
    if ((mode & 0o077) !== 0) {
      const octal = (mode & 0o777).toString(8).padStart(4, '0');
      throw this.#failure(
        `may be read by others than you (mode ${octal})`,
        `Run \`chmod 600 ${this.path}\`, and replace the keys if others use this machine.`,
      );
    }
    const own = process.getuid?.();
    if (own !== undefined && uid !== own) {
      throw this.#failure('belongs to somebody else', 'Remove the file, or make it your own.');
    }
  }

  #entriesOf(text: string): [string, string][] {
    const content = parse(text);
    const keys = content?.version === version ? content.keys : undefined;
    const entries = typeof keys === 'object' && keys !== null ? Object.entries(keys) : undefined;
    if (entries?.every((entry): entry is [string, string] => typeof entry[1] === 'string')) return entries;
    throw this.#failure('is not as ppagent writes it', 'Remove the file, and store the keys anew.');
  }

  #failure(what: string, remedy: string, cause?: unknown): PpagentError {
    return new PpagentError('CREDENTIAL_STORE_FAILED', `${this.path} ${what}`, { remedy, cause });
  }
}

/** What the parser says of a text may quote it: that is kept from messages. */
function parse(text: string): { readonly version?: unknown; readonly keys?: unknown } | undefined {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}

import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withFileLock } from '../../config/files/file-lock.ts';
import { writeAtomically } from '../../config/files/write-atomically.ts';
import { userFolders } from '../../config/user-folders.ts';
import type { ClientToken } from '../../egress/listen/listen-options.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';

/** A token as it is kept: its hash, never itself. */
export interface StoredToken extends ClientToken {
  /** ISO 8601. */
  readonly created: string;
}

interface TokenFile {
  readonly format: typeof format;
  readonly version: typeof version;
  readonly tokens: readonly StoredToken[];
}

type Environment = Readonly<Record<string, string | undefined>>;

const format = 'ppagent-proxy-tokens';
const version = 1;

/** Agents that check the form of a key take it, and scanners see the secret that it is. */
const tokenStart = 'sk-ppagent-';

/** Bytes of chance in a token. */
const tokenBytes = 32;

/**
 * The tokens of the programs that may call the proxy, in one file with mode 0600 in the user's data folder. A token is 256
 * random bits, so one round of SHA-256 keeps it as well as a slow hash would.
 */
export class ClientTokens {
  readonly #folder: string;
  readonly #file: string;

  constructor(env: Environment) {
    this.#folder = join(userFolders(env).data, 'proxy');
    this.#file = join(this.#folder, 'tokens.json');
  }

  /** Oldest first. @throws PpagentError CONFIG_INVALID */
  async list(): Promise<readonly StoredToken[]> {
    return (await this.#read()) ?? [];
  }

  /**
   * Makes a token.
   *
   * @param client its name: letters, digits, `.`, `_` and `-`
   * @returns the token itself, which can be had this once
   * @throws PpagentError USAGE, CONFIG_INVALID, WRITE_FAILED
   */
  async add(client: string): Promise<string> {
    if (!/^[a-z\d][\w.-]{0,63}$/i.test(client)) {
      throw new PpagentError('USAGE', `'${client}' cannot be the name of a client`, {
        remedy: 'Take up to 64 letters, digits, dots, underscores and hyphens.',
      });
    }
    const token = tokenStart + randomBytes(tokenBytes).toString('base64url');
    await this.#change((tokens) => {
      if (tokens.some((other) => other.client === client)) {
        throw new PpagentError('USAGE', `${client} has a token already`, {
          remedy: `Take another name, or remove it first: \`ppagent proxy token rm ${client}\`.`,
        });
      }
      return [...tokens, { client, tokenHash: hashToken(token), created: new Date().toISOString() }];
    });
    return token;
  }

  /** @throws PpagentError USAGE where there is none of that name, CONFIG_INVALID, WRITE_FAILED */
  async remove(client: string): Promise<void> {
    await this.#change((tokens) => {
      const others = tokens.filter((token) => token.client !== client);
      if (others.length < tokens.length) return others;
      throw new PpagentError('USAGE', `${client} has no token`, {
        remedy: 'See the names with `ppagent proxy token list`.',
      });
    });
  }

  async #change(change: (tokens: readonly StoredToken[]) => readonly StoredToken[]): Promise<void> {
    try {
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    } catch (cause) {
      throw new PpagentError('WRITE_FAILED', `${this.#folder} cannot be made`, { cause });
    }
    await withFileLock(join(this.#folder, 'lock'), async () => {
      const tokens = change((await this.#read()) ?? []);
      const content: TokenFile = { format, version, tokens };
      await writeAtomically(this.#file, `${JSON.stringify(content, undefined, 2)}\n`);
    });
  }

  async #read(): Promise<readonly StoredToken[] | undefined> {
    let text: string;
    try {
      text = await readFile(this.#file, 'utf8');
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw unreadable(this.#file, cause);
    }
    const tokens = parse(text);
    if (!tokens) throw unreadable(this.#file);
    return tokens;
  }
}

/** What the listener compares with: SHA-256 in hex. */
function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function parse(text: string): readonly StoredToken[] | undefined {
  try {
    const file = JSON.parse(text) as Partial<TokenFile> | null;
    if (file?.format !== format || file.version !== version || !Array.isArray(file.tokens)) return undefined;
    return file.tokens.every(isStoredToken) ? file.tokens : undefined;
  } catch {
    return undefined;
  }
}

function isStoredToken(value: unknown): value is StoredToken {
  const { client, tokenHash, created } = (value ?? {}) as Partial<StoredToken>;
  const isHash = typeof tokenHash === 'string' && /^[\da-f]{64}$/.test(tokenHash);
  return isHash && typeof client === 'string' && typeof created === 'string';
}

function unreadable(file: string, cause?: unknown): PpagentError {
  return new PpagentError('CONFIG_INVALID', `${file} cannot be read as the tokens of the proxy`, {
    cause,
    remedy: 'Check who may read it, or remove it and make new tokens with `ppagent proxy token add NAME`.',
  });
}

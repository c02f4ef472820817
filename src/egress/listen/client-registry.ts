import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { ClientToken } from './listen-options.ts';

/** Headers that may hold a client's token, or a key of another service that a client sends out of habit. */
export const credentialHeaders: ReadonlySet<string> = new Set([
  'authorization',
  'proxy-authorization',
  'x-api-key',
  'api-key',
  'cookie',
]);

/** Finds out whose token a call comes with. */
export class ClientRegistry {
  readonly #clients: readonly { readonly client: string; readonly hash: Buffer }[];

  constructor(clients: readonly ClientToken[]) {
    this.#clients = clients.map(({ client, tokenHash }) => ({ client, hash: Buffer.from(tokenHash, 'hex') }));
  }

  /** Takes the same time for every token: hashes are compared, all of them, each in constant time. */
  find({ authorization, 'x-api-key': key }: IncomingHttpHeaders): string | undefined {
    const bearer = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
    let found: string | undefined;
    for (const token of [bearer, typeof key === 'string' ? key : undefined]) {
      if (token === undefined) continue;
      const hash = createHash('sha256').update(token).digest();
      for (const each of this.#clients) {
        if (each.hash.length === hash.length && timingSafeEqual(each.hash, hash)) found = each.client;
      }
    }
    return found;
  }
}

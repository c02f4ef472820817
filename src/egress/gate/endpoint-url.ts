import { addressKind } from '../http/address-kind.ts';
import type { ProviderEndpoint } from './provider-endpoint.ts';
import { RequestRefused } from './request-refused.ts';

/** Segments of names, versions and identifiers: nothing that is escaped, no `.` and `..`, no query, no fragment. */
const plainPath = /^(?:\/(?!\.{1,2}(?:\/|$))[\w.:@~+-]{1,200}){1,16}$/;

/**
 * The address of a request: below the base URL of a configured provider, and nowhere else.
 *
 * @throws RequestRefused
 */
export function endpointUrl(endpoint: ProviderEndpoint, path: string): URL {
  if (!plainPath.test(path)) {
    refuse(
      'path',
      'path',
      'its path is not made of plain segments',
      'Leave queries, fragments and escapes out.',
    );
  }
  const base = endpoint.baseUrl;
  if (!URL.canParse(base))
    refuse('base-url', 'host', `the base URL of ${endpoint.name} is no address`, correct);
  const { protocol, username, password, search, hash, origin, pathname } = new URL(base);
  if (username || password || search || hash) {
    refuse(
      'base-url',
      'host',
      `the base URL of ${endpoint.name} holds a user name, a query or a fragment`,
      correct,
    );
  }
  if (protocol !== 'https:' && protocol !== 'http:') {
    refuse('base-url', 'host', `the base URL of ${endpoint.name} is neither https nor http`, correct);
  }
  if (protocol === 'http:') assertPlainHttpAllowed(endpoint);
  return new URL(`${origin}${pathname.replace(/\/+$/, '')}${path}`);
}

const correct = 'Correct the base URL in your settings.';

/**
 * Plain http can be read and changed by anybody on the way. It is for this machine; and for a private network where the
 * user agreed to it for this provider, by a number: where a name leads is decided by others.
 */
function assertPlainHttpAllowed({ name, baseUrl, plainHttpAgreed }: ProviderEndpoint): void {
  const { hostname, host } = new URL(baseUrl);
  const kind = addressKind(hostname);
  if (kind === 'loopback' || (kind === 'private' && plainHttpAgreed)) return;
  const remedy =
    kind === 'private'
      ? `Give an https address, or set plainHttp for ${name} in your own settings if you trust the network.`
      : 'Give an https address.';
  refuse('plain-http', 'host', `${host} would be asked over plain http`, remedy);
}

function refuse(rule: string, part: 'host' | 'path', why: string, remedy: string): never {
  throw new RequestRefused(why, { rule, part, remedy });
}

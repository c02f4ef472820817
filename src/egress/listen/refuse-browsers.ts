import type { IncomingMessage } from 'node:http';
import { isLoopback } from '../http/address-kind.ts';
import type { Refusal } from './refusal.ts';

/** Where the listener is bound. */
export interface Bound {
  /** An address, not in brackets. */
  readonly host: string;
  readonly port: number;
}

/**
 * Refuses what a page of a browser sends: from another origin (`Origin`, `Sec-Fetch-Site`, preflights; there are no CORS
 * headers), or under a name that somebody made point to this machine (DNS rebinding, which a wrong `Host` gives away).
 * Bound to more than loopback the listener has names that it cannot know; there `Host` says nothing.
 */
export function refuseBrowsers(
  { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  bound: Bound,
): Refusal | undefined {
  const own = ownHosts(bound);
  const host = (headers.host ?? '').toLowerCase();
  if (own && !own.has(host)) {
    return refused('HOST_REFUSED', 'the Host header names another host than the one that listens here');
  }
  const { origin, 'sec-fetch-site': site = 'none' } = headers;
  if (origin !== undefined && origin.toLowerCase() !== `http://${host}`) {
    return refused('ORIGIN_REFUSED', 'pages of other origins may not call');
  }
  if (site !== 'none' && site !== 'same-origin') {
    return refused('ORIGIN_REFUSED', 'pages of other sites may not call');
  }
  if (method === 'OPTIONS')
    return refused('ORIGIN_REFUSED', 'there is nothing here for pages of other origins');
  return undefined;
}

/** What `Host` may say; undefined where that cannot be known. */
function ownHosts({ host, port }: Bound): ReadonlySet<string> | undefined {
  const name = host.includes(':') ? `[${host}]` : host;
  if (!isLoopback(name)) return undefined;
  const hosts = ['localhost', '127.0.0.1', '[::1]', name].map((each) => `${each}:${port}`);
  // Without a port it is 80, as nobody writes it then.
  return new Set(port === 80 ? [...hosts, 'localhost', '127.0.0.1', '[::1]', name] : hosts);
}

function refused(code: string, message: string): Refusal {
  return { status: 403, code, message };
}

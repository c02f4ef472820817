import { PpagentError } from '../../errors/ppagent-error.ts';
import { assertEgressAllowed, type EgressPolicy } from '../policy/egress-policy.ts';
import { type HttpAnswer, HttpClient } from './http-client.ts';
import { TransferFailure } from './transfer-failure.ts';

const maxRedirects = 10;

export interface HttpGetOptions {
  readonly policy: EgressPolicy;
  /** For proxies and further certificate authorities. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** All that may be said. No credential can be: a server learns which file is wanted, nothing else. */
  readonly headers?: { readonly range?: string; readonly 'if-range'?: string };
  readonly signal?: AbortSignal;
  /** Give up when nothing arrives for so many milliseconds. */
  readonly stallMs?: number;
}

/**
 * One GET, redirects followed as far as the policy allows. The body is as it was sent, and throws TransferFailure when the
 * connection breaks before its declared end. TLS certificates are always checked, whatever the environment says.
 *
 * @throws PpagentError EGRESS_BLOCKED, or DOWNLOAD_FAILED when there is no answer; the signal's reason when aborted
 */
export async function httpGet(address: URL, options: HttpGetOptions): Promise<HttpAnswer> {
  let url = address;
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    const answer = await getOnce(url, options);
    const target = answer.headers.location;
    if (![301, 302, 303, 307, 308].includes(answer.status) || target === undefined) return answer;
    await answer.body.return();
    url = redirectTarget(target, url);
  }
  throw new PpagentError('DOWNLOAD_FAILED', `${address.href} redirects more than ${maxRedirects} times`);
}

function redirectTarget(location: string, from: URL): URL {
  if (URL.canParse(location, from.href)) return new URL(location, from.href);
  throw new PpagentError('DOWNLOAD_FAILED', `${from.href} redirects to no address`);
}

async function getOnce(url: URL, options: HttpGetOptions): Promise<HttpAnswer> {
  assertEgressAllowed(url, options.policy);
  const client = new HttpClient({ env: options.env, keepAlive: false });
  try {
    return await client.send({
      method: 'GET',
      url,
      // A body in another encoding would have other offsets than the file.
      headers: { 'user-agent': 'ppagent', 'accept-encoding': 'identity', ...options.headers },
      decode: false,
      stallMs: options.stallMs ?? 60_000,
      signal: options.signal,
    });
  } catch (error) {
    if (error instanceof TransferFailure) {
      throw new PpagentError('DOWNLOAD_FAILED', error.message, { cause: error.cause });
    }
    throw error;
  }
}

import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { PpagentError } from '../errors/ppagent-error.ts';
import { assertEgressAllowed, type EgressPolicy } from './egress-policy.ts';
import { proxyFor } from './proxy-environment.ts';

const maxRedirects = 10;

export interface HttpGetOptions {
  readonly policy: EgressPolicy;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** All that may be said. No credential can be: a server learns which file is wanted, nothing else. */
  readonly headers?: { readonly range?: string; readonly 'if-range'?: string };
  readonly signal?: AbortSignal;
  /** Give up when nothing arrives for so many milliseconds. */
  readonly stallMs?: number;
}

/**
 * One GET, redirects followed as far as the policy allows. The body is the answer itself, a stream that ends in an error
 * when the connection breaks before its declared end. TLS certificates are always checked, whatever the environment says.
 *
 * @throws PpagentError EGRESS_BLOCKED, or DOWNLOAD_FAILED when there is no answer; the signal's reason when aborted
 */
export async function httpGet(address: URL, options: HttpGetOptions): Promise<IncomingMessage> {
  let url = address;
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    const response = await getOnce(url, options);
    const target = response.headers.location;
    if (![301, 302, 303, 307, 308].includes(response.statusCode ?? 0) || target === undefined)
      return response;
    response.destroy();
    url = redirectTarget(target, url);
  }
  throw new PpagentError('DOWNLOAD_FAILED', `${address.href} redirects more than ${maxRedirects} times`);
}

function redirectTarget(location: string, from: URL): URL {
  if (URL.canParse(location, from.href)) return new URL(location, from.href);
  throw new PpagentError('DOWNLOAD_FAILED', `${from.href} redirects to no address`);
}

function getOnce(url: URL, options: HttpGetOptions): Promise<IncomingMessage> {
  assertEgressAllowed(url, options.policy);
  assertDirect(url, options.env);
  options.signal?.throwIfAborted();
  const failed = (cause: unknown): unknown => {
    if (options.signal?.aborted) return options.signal.reason;
    return new PpagentError('DOWNLOAD_FAILED', `no answer from ${url.host}: ${messageOf(cause)}`, { cause });
  };
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const request = send(url, {
      method: 'GET',
      // A body in another encoding would have other offsets than the file.
      headers: { 'user-agent': 'ppagent', 'accept-encoding': 'identity', ...options.headers },
      // Said here because NODE_TLS_REJECT_UNAUTHORIZED=0 would otherwise switch it off.
      rejectUnauthorized: true,
      agent: false,
      // A signal of its own: Node warns of a leak when many requests at once listen to one.
      signal: options.signal && AbortSignal.any([options.signal]),
    });
    const stallMs = options.stallMs ?? 60_000;
    let body: IncomingMessage | undefined;
    request.setTimeout(stallMs, () => {
      (body ?? request).destroy(new Error(`nothing arrived for ${stallMs / 1000} s`));
    });
    request.once('response', (response) => {
      body = response;
      resolve(response);
    });
    request.on('error', (error) => reject(failed(error)));
    request.end();
  });
}

/** A proxy that the user set must not be bypassed, and ppagent cannot speak to one yet. */
function assertDirect(url: URL, env: HttpGetOptions['env']): void {
  if (proxyFor(url, env) === undefined) return;
  throw new PpagentError(
    'DOWNLOAD_FAILED',
    `${url.host} is to be reached by a proxy, which ppagent cannot use`,
    {
      remedy: `Name ${url.hostname} in NO_PROXY if it can be reached directly, or fetch the files another way.`,
    },
  );
}

/** The text of a network error; Node leaves the message of an AggregateError empty. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join(', ');
  return error instanceof Error ? error.message : String(error);
}

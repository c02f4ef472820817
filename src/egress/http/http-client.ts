import { setMaxListeners } from 'node:events';
import type { AgentOptions, ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { SecureContext } from 'node:tls';
import { PlainAgent, TlsAgent, TunnelAgent } from './agents.ts';
import { AnswerBody } from './answer-body.ts';
import { proxyFor } from './proxy-environment.ts';
import { messageOf, TransferFailure } from './transfer-failure.ts';
import { trustedAuthorities } from './trusted-authorities.ts';
import { proxyAuthorization, tlsNameOf } from './tunnel.ts';

/** Time for a connection to come about, in milliseconds: name, route, TLS, proxy. */
const defaultConnectMs = 15_000;

/**
 * Connections at once to one server, beyond which requests wait; those that are kept for later, and how long, in
 * milliseconds: less than servers do, so that few are met that are about to be closed.
 */
const keptConnections: AgentOptions = { keepAlive: true, maxSockets: 256, maxFreeSockets: 16, timeout: 4000 };

const closed = 'the client was closed';

type AnyAgent = PlainAgent | TlsAgent | TunnelAgent;

export interface HttpClientOptions {
  /** For proxies and further certificate authorities. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether connections are used for more than one request. */
  readonly keepAlive: boolean;
  readonly connectMs?: number;
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  /** All that is said besides what HTTP itself needs. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  readonly signal?: AbortSignal | undefined;
  /** Longest time without a byte in either direction, in milliseconds. */
  readonly stallMs: number;
  /** Whether a content encoding is undone; where not, the body is as it was sent. */
  readonly decode: boolean;
}

/** An answer, whatever its status. Redirects are not followed. */
export interface HttpAnswer {
  readonly status: number;
  readonly statusText: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AnswerBody;
}

/** The one way in which ppagent speaks HTTP. Whether it may is not its business: whoever uses it has asked. */
export class HttpClient {
  readonly #options: HttpClientOptions;
  readonly #agents = new Map<string, AnyAgent>();
  /** What ends each request that has no answer yet. */
  readonly #waiting = new Set<() => void>();
  #isClosed = false;
  #trusted: { readonly context: SecureContext | undefined } | undefined;

  constructor(options: HttpClientOptions) {
    this.#options = options;
  }

  /** One attempt. @throws TransferFailure when there is no answer; the signal's reason when aborted */
  async send(request: HttpRequest): Promise<HttpAnswer> {
    request.signal?.throwIfAborted();
    if (this.#isClosed) throw new TransferFailure(closed);
    return this.#exchange(request, this.#route(request.url));
  }

  /** Ends what is in progress, closes all connections, and sends nothing any more. */
  close(): void {
    this.#isClosed = true;
    for (const end of this.#waiting) end();
    this.#waiting.clear();
    for (const agent of this.#agents.values()) agent.destroy();
    this.#agents.clear();
  }

  #exchange(asked: HttpRequest, { isTls, options }: Route): Promise<HttpAnswer> {
    const { method, headers, body, signal, stallMs } = asked;
    return new Promise((resolve, reject) => {
      const start = isTls ? httpsRequest : httpRequest;
      const request: ClientRequest = start({
        ...options,
        method,
        headers: { ...headers, ...options.headers, ...(body && { 'content-length': body.length }) },
      });
      // One that waits for its connection is not settled by its end.
      const stop = (reason: unknown): void => {
        this.#waiting.delete(close);
        reject(reason);
        request.destroy();
      };
      const abort = (): void => stop(signal?.reason);
      const close = (): void => stop(new TransferFailure(closed));
      const ended = (): void => signal?.removeEventListener('abort', abort);
      this.#waiting.add(close);
      // Many requests may listen to one signal; each takes its listener away again.
      if (signal) setMaxListeners(0, signal);
      signal?.addEventListener('abort', abort, { once: true });
      request.setTimeout(stallMs, () =>
        request.destroy(new Error(`nothing arrived for ${stallMs / 1000} s`)),
      );
      request.on('error', (cause) => {
        this.#waiting.delete(close);
        ended();
        reject(noAnswer(asked.url, cause));
      });
      request.once('response', (response) => {
        this.#waiting.delete(close);
        // From here on time counts while somebody waits for a byte.
        request.setTimeout(0);
        try {
          resolve(answerOf(response, asked, ended));
        } catch (error) {
          ended();
          response.destroy();
          reject(error);
        }
      });
      request.end(body);
    });
  }

  /** How a server is reached. */
  #route(url: URL): Route {
    const isTls = url.protocol === 'https:';
    const address = proxyFor(url, this.#options.env);
    const proxy = address === undefined ? undefined : proxyAddress(address);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const direct = { host, port: url.port || (isTls ? 443 : 80), path: url.pathname + url.search };
    const headers = { host: url.host };
    if (isTls) {
      const agent = this.#agent(`tls ${address ?? ''}`, (kept) =>
        proxy
          ? new TunnelAgent(kept, proxy, this.#trustedContext(), this.#connectMs)
          : new TlsAgent(kept, this.#trustedContext(), this.#connectMs),
      );
      return { isTls, options: { ...direct, headers, agent } };
    }
    if (proxy?.protocol === 'https:') {
      const agent = this.#agent(
        `tls to ${proxy.host}`,
        (kept) => new TlsAgent(kept, this.#trustedContext(), this.#connectMs),
      );
      return { isTls: true, options: { ...absoluteForm(url, proxy, 443), agent } };
    }
    const agent = this.#agent('plain', (kept) => new PlainAgent(kept, this.#connectMs));
    const options = proxy ? absoluteForm(url, proxy, 80) : { ...direct, headers };
    return { isTls, options: { ...options, agent } };
  }

  #agent(key: string, make: (options: AgentOptions) => AnyAgent): AnyAgent {
    const known = this.#agents.get(key);
    if (known) return known;
    const agent = make(this.#options.keepAlive ? keptConnections : {});
    this.#agents.set(key, agent);
    return agent;
  }

  get #connectMs(): number {
    return this.#options.connectMs ?? defaultConnectMs;
  }

  #trustedContext(): SecureContext | undefined {
    this.#trusted ??= { context: trustedAuthorities(this.#options.env) };
    return this.#trusted.context;
  }
}

interface Route {
  readonly isTls: boolean;
  readonly options: RequestOptions & {
    readonly servername?: string;
    readonly headers: Readonly<Record<string, string>>;
  };
}

/** A request to a proxy that asks the server itself (RFC 9112, section 3.2.2). */
function absoluteForm(url: URL, proxy: URL, usualPort: number): Route['options'] {
  return {
    ...tlsNameOf(proxy),
    port: proxy.port || usualPort,
    path: url.href,
    headers: { host: url.host, ...proxyAuthorization(proxy) },
  };
}

/** curl takes a proxy without a scheme for one of plain http. */
function proxyAddress(text: string): URL {
  const address = text.includes('://') ? text : `http://${text}`;
  const proxy = URL.canParse(address) ? new URL(address) : undefined;
  if (proxy?.protocol === 'http:' || proxy?.protocol === 'https:') return proxy;
  throw new TransferFailure('the environment names a proxy that is neither http nor https');
}

function answerOf(
  response: IncomingMessage,
  { stallMs, signal, decode }: HttpRequest,
  ended: () => void,
): HttpAnswer {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  const body = new AnswerBody(response, { stallMs, signal, ended }, { decode });
  return { status: response.statusCode ?? 0, statusText: response.statusMessage ?? '', headers, body };
}

function noAnswer(url: URL, cause: unknown): TransferFailure {
  return new TransferFailure(`no answer from ${url.host}: ${messageOf(cause)}`, { cause });
}

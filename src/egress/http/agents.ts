import { type AgentOptions, type ClientRequestArgs, Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent, type RequestOptions } from 'node:https';
import { isIP } from 'node:net';
import type { Duplex } from 'node:stream';
import { type ConnectionOptions, connect, type SecureContext } from 'node:tls';
import { connectInTime } from './connect-in-time.ts';
import { openTunnel } from './tunnel.ts';

type Connected = (error: Error | null, connection: Duplex) => void;

/** Plain connections, to a server on this machine or in a private network, or to a proxy. */
export class PlainAgent extends HttpAgent {
  readonly #connectMs: number;

  constructor(options: AgentOptions, connectMs: number) {
    super(options);
    this.#connectMs = connectMs;
  }

  override createConnection(options: ClientRequestArgs, connected?: Connected): Duplex | null | undefined {
    const connection = super.createConnection(options, connected);
    if (connection) connectInTime(connection, this.#connectMs);
    return connection;
  }
}

/** TLS, whose certificates are always checked, whatever NODE_TLS_REJECT_UNAUTHORIZED says. */
export class TlsAgent extends HttpsAgent {
  readonly #connectMs: number;

  constructor(options: AgentOptions, secureContext: SecureContext | undefined, connectMs: number) {
    super({ ...options, rejectUnauthorized: true, ...(secureContext && { secureContext }) });
    this.#connectMs = connectMs;
  }

  override createConnection(options: RequestOptions, connected?: Connected): Duplex | null | undefined {
    const connection = super.createConnection(options, connected);
    if (connection) connectInTime(connection, this.#connectMs);
    return connection;
  }
}

/** TLS through a proxy, which sees the name of the host and nothing else. */
export class TunnelAgent extends HttpsAgent {
  readonly #proxy: URL;
  readonly #connectMs: number;
  readonly #secureContext: SecureContext | undefined;

  constructor(
    options: AgentOptions,
    proxy: URL,
    secureContext: SecureContext | undefined,
    connectMs: number,
  ) {
    super({ ...options, rejectUnauthorized: true, ...(secureContext && { secureContext }) });
    this.#proxy = proxy;
    this.#connectMs = connectMs;
    this.#secureContext = secureContext;
  }

  override createConnection(options: RequestOptions, connected?: Connected): undefined {
    const host = options.host ?? '';
    const target = `${host.includes(':') ? `[${host}]` : host}:${options.port}`;
    const tunnel = {
      proxy: this.#proxy,
      target,
      connectMs: this.#connectMs,
      secureContext: this.#secureContext,
    };
    openTunnel(tunnel).then(
      (socket) => {
        const servername = isIP(host) === 0 ? host : '';
        const connection = connect({ ...(options as ConnectionOptions), socket, servername });
        connectInTime(connection, this.#connectMs);
        connected?.(null, connection);
      },
      (error: Error) => connected?.(error, undefined as unknown as Duplex),
    );
    return undefined;
  }
}

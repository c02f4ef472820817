import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type Socket } from 'node:net';
import type { SecureContext } from 'node:tls';
import { messageOf, TransferFailure } from './transfer-failure.ts';

export interface TunnelOptions {
  readonly proxy: URL;
  /** Where the proxy is to connect to: `host:port`. */
  readonly target: string;
  readonly connectMs: number;
  readonly secureContext: SecureContext | undefined;
}

/**
 * A connection through a proxy (CONNECT; RFC 9110, section 9.3.6).
 *
 * @throws TransferFailure
 */
export function openTunnel({ proxy, target, connectMs, secureContext }: TunnelOptions): Promise<Socket> {
  const failed = (why: string, cause?: unknown): TransferFailure =>
    new TransferFailure(`the proxy ${proxy.host} ${why}`, { cause });
  return new Promise((resolve, reject) => {
    const send = proxy.protocol === 'https:' ? httpsRequest : httpRequest;
    const request = send({
      method: 'CONNECT',
      ...tlsNameOf(proxy),
      port: proxy.port || (proxy.protocol === 'https:' ? 443 : 80),
      path: target,
      headers: { host: target, ...proxyAuthorization(proxy) },
      agent: false,
      rejectUnauthorized: true,
      ...(secureContext && { secureContext }),
    });
    const timer = setTimeout(
      () => request.destroy(new Error(`no answer within ${connectMs / 1000} s`)),
      connectMs,
    );
    request.once('close', () => clearTimeout(timer));
    request.once('connect', (response: IncomingMessage, socket: Socket, head: Buffer) => {
      clearTimeout(timer);
      // Nobody but the proxy itself could have sent anything before the first byte of ours.
      if (response.statusCode === 200 && head.length === 0) return resolve(socket);
      socket.destroy();
      reject(failed(`answered ${response.statusCode} ${response.statusMessage ?? ''}`.trimEnd()));
    });
    request.once('response', (response) => {
      response.destroy();
      reject(failed(`answered ${response.statusCode} ${response.statusMessage ?? ''}`.trimEnd()));
    });
    request.on('error', (cause) => reject(failed(`cannot be reached: ${messageOf(cause)}`, cause)));
    request.end();
  });
}

/** The host of an address, and the name that its certificate has to be for: not that of the host header. */
export function tlsNameOf({ hostname }: URL): { readonly host: string; readonly servername: string } {
  const host = hostname.replace(/^\[|\]$/g, '');
  return { host, servername: isIP(host) === 0 ? host : '' };
}

/** The user name and password in a proxy's address (RFC 7617). */
export function proxyAuthorization({ username, password }: URL): Readonly<Record<string, string>> {
  if (username === '' && password === '') return {};
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` };
}

import { createServer, request as forward } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Certificate } from './test-certificates.ts';

export interface TestProxy extends AsyncDisposable {
  readonly port: number;
  /** What it was asked for: `CONNECT hub.test:443`, `POST http://10.1.2.3/x`; and with which credentials. */
  readonly asked: readonly { readonly what: string; readonly authorization: string | undefined }[];
}

export interface TestProxyOptions {
  /** `user:password` that it wants; others get 407. */
  readonly credentials?: string;
  /** The proxy's own certificate, where it is to be reached over TLS. */
  readonly certificate?: Certificate;
}

/** A real proxy on 127.0.0.1. Whatever host is asked for, it connects to one port of this machine. */
export async function startProxy(targetPort: number, options: TestProxyOptions = {}): Promise<TestProxy> {
  const asked: { what: string; authorization: string | undefined }[] = [];
  const sockets = new Set<Socket>();
  const server = options.certificate ? createTlsServer(options.certificate) : createServer();
  const isWelcome = (what: string, authorization: string | undefined): boolean => {
    asked.push({ what, authorization });
    if (options.credentials === undefined) return true;
    return authorization === `Basic ${Buffer.from(options.credentials).toString('base64')}`;
  };
  server.on('connection', (socket: Socket) => sockets.add(socket));
  server.on('connect', (request, client: Socket) => {
    client.on('error', () => {});
    if (!isWelcome(`CONNECT ${request.url}`, request.headers['proxy-authorization'])) {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      return;
    }
    const upstream = connect(targetPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    sockets.add(upstream);
    upstream.on('error', () => client.destroy());
  });
  server.on('request', (request, response) => {
    const { 'proxy-authorization': authorization, ...headers } = request.headers;
    if (!isWelcome(`${request.method} ${request.url}`, authorization)) {
      response.writeHead(407).end();
      return;
    }
    const path = new URL(request.url ?? '').pathname;
    const upstream = forward(
      { host: '127.0.0.1', port: targetPort, method: request.method, path, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    upstream.on('error', () => response.destroy());
    request.pipe(upstream);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

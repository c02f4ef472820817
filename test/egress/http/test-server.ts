import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Certificate } from './test-certificates.ts';

interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface TestHttpServer extends AsyncDisposable {
  /** Of its root, with a slash at the end; `localhost` where it speaks TLS. */
  readonly url: URL;
  readonly port: number;
  /** Every request so far, its body read. */
  readonly requests: readonly SeenRequest[];
  /** Connections so far, also such as brought no request. */
  readonly connections: () => number;
}

/** A real server on a free port of 127.0.0.1 that reads each request whole before it answers. */
export async function startHttpServer(
  handler: RequestListener,
  certificate?: Certificate,
): Promise<TestHttpServer> {
  const requests: SeenRequest[] = [];
  let connections = 0;
  const listener: RequestListener = async (request, response) => {
    const body = await buffer(request).catch(() => Buffer.alloc(0));
    const { method = '', url: path = '', headers } = request;
    requests.push({ method, path, headers, body });
    handler(request, response);
  };
  const server: Server = certificate ? createTlsServer(certificate, listener) : createServer(listener);
  server.on('connection', () => connections++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(certificate ? `https://localhost:${port}/` : `http://127.0.0.1:${port}/`),
    port,
    requests,
    connections: () => connections,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

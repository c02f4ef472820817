import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { CallsInProgress } from './calls-in-progress.ts';
import { ClientRegistry } from './client-registry.ts';
import type { Listening, ListenOptions, ServeCall } from './listen-options.ts';
import { serveRequest } from './serve-request.ts';

/** How long a caller may take, in milliseconds. */
export interface CallerPatience {
  /** For the headers of a call. */
  readonly headersMs: number;
  /** For all of a call, body included. */
  readonly requestMs: number;
  /** Between two calls over one connection. */
  readonly keepAliveMs: number;
}

const defaultPatience: CallerPatience = { headersMs: 10_000, requestMs: 60_000, keepAliveMs: 60_000 };

/** Bytes of the headers of a call. */
const maxHeaderBytes = 64 * 1024;

/**
 * Listens for other programs, which have to bring a token. Browsers' pages of other origins are refused, with any token.
 * What goes wrong with a call is answered as JSON, with the code of the trouble in `error.code`.
 *
 * @throws PpagentError LISTEN_FAILED when the address or port cannot be had
 */
export async function startListener(
  options: ListenOptions,
  serve: ServeCall,
  patience: CallerPatience = defaultPatience,
): Promise<Listening> {
  const server = createServer({
    maxHeaderSize: maxHeaderBytes,
    headersTimeout: patience.headersMs,
    requestTimeout: patience.requestMs,
    keepAliveTimeout: patience.keepAliveMs,
    connectionsCheckingInterval: Math.min(1000, patience.headersMs),
  });
  server.maxConnections = 2 * options.maxConcurrent + 256;
  const { address, port } = await listen(server, options);
  const calls = new CallsInProgress(options.maxConcurrent, options.timeoutMs);
  const context = {
    bound: { host: address, port },
    registry: new ClientRegistry(options.clients),
    calls,
    options,
    serve,
  };
  const handle = (request: IncomingMessage, response: ServerResponse) =>
    // Whoever calls must not be able to end the program, whatever comes of the call.
    void serveRequest(request, response, context).catch(() => response.destroy());
  server.on('request', handle);
  // The caller waits to be asked for the body: whether it gets as far as that is decided first.
  server.on('checkContinue', handle);
  return { host: address, port, shutDown: (graceMs) => shutDown(server, calls, graceMs) };
}

async function listen(server: Server, { host = '127.0.0.1', port }: ListenOptions): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      const why = { EADDRINUSE: 'another program listens there', EACCES: 'it needs more rights' }[code ?? ''];
      reject(new PpagentError('LISTEN_FAILED', `cannot listen at ${host}, port ${port}: ${why ?? message}`));
    });
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}

async function shutDown(server: Server, calls: CallsInProgress, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  await calls.end(graceMs);
  server.closeAllConnections();
  await closed;
}

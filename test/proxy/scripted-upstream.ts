import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { startServer } from '../support/file-server.ts';

/** A request as it reached the upstream. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What the upstream says to a request; the number counts requests from 0. */
export type Script = (request: Received, response: ServerResponse, number: number) => void | Promise<void>;

export interface ScriptedUpstream extends AsyncDisposable {
  /** Its base URL, as a user names it: `http://127.0.0.1:PORT/v1`. */
  readonly baseUrl: string;
  /** Oldest first. */
  readonly received: readonly Received[];
  /** Every byte that reached it, headers and paths included. */
  wire(): string;
}

/** A provider on loopback that keeps every byte it gets and answers from a script. */
export async function startUpstream(script: Script): Promise<ScriptedUpstream> {
  const received: Received[] = [];
  const server = await startServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    const number = received.length;
    const seen: Received = { method, path: url, headers, body: await buffer(request) };
    received.push(seen);
    await script(seen, response, number);
  });
  return {
    baseUrl: new URL('v1', server.url).href,
    received,
    wire: () =>
      received
        .map(({ method, path, headers, body }) => `${method} ${path}\n${JSON.stringify(headers)}\n${body}`)
        .join('\n'),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

/** Answers with one JSON text. */
export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

/** Answers with events, each in a write of its own. */
export async function sendEvents(response: ServerResponse, events: Iterable<string>): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  for (const event of events) {
    response.write(event);
    // Lets each write leave on its own.
    await new Promise((resolve) => setImmediate(resolve));
  }
  response.end();
}

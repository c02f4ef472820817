import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import {
  chatAnswer,
  chatEvents,
  messagesAnswer,
  messagesEvents,
  responsesAnswer,
  responsesEvents,
} from '../../proxy/wire-answers.ts';

/** What a provider says to all the texts of a request. */
export type Say = (texts: readonly string[]) => string;

export interface RecordingProvider extends AsyncDisposable {
  /** As a user names it: `http://127.0.0.1:PORT/v1`. */
  readonly baseUrl: string;
  /** Every byte that came over its connections, heads of requests included. */
  recorded(): Buffer;
  /** The bodies of the requests, oldest first. */
  readonly bodies: readonly Buffer[];
}

interface Format {
  readonly answer: (text: string) => object;
  readonly events: (pieces: readonly string[]) => Iterable<string>;
}

const formats: Readonly<Record<string, Format>> = {
  '/v1/chat/completions': { answer: chatAnswer, events: chatEvents },
  '/v1/responses': { answer: responsesAnswer, events: responsesEvents },
  '/v1/messages': { answer: messagesAnswer, events: messagesEvents },
};

/** A provider on loopback that keeps every byte as it comes off the socket, and answers in the format it is asked in. */
export async function startRecordingProvider(say: Say): Promise<RecordingProvider> {
  const chunks: Buffer[] = [];
  const bodies: Buffer[] = [];
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    bodies.push(body);
    const format = formats[(request.url ?? '').split('?')[0]!];
    if (!format) return void response.writeHead(404, { 'content-type': 'application/json' }).end('{}');
    const asked = JSON.parse(body.toString('utf8'));
    const text = say(textsIn(asked));
    if (asked.stream === true) return stream(response, format.events(piecesOf(text)));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(format.answer(text)));
  });
  // A listener of its own: the bytes, not what a parser makes of them.
  server.on('connection', (socket) => socket.on('data', (chunk: Buffer) => chunks.push(Buffer.from(chunk))));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    recorded: () => Buffer.concat(chunks),
    bodies,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function stream(response: ServerResponse, events: Iterable<string>): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  for (const event of events) response.write(event);
  response.end();
}

/** Cut anywhere but inside a character: lengths from one to nine. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    let end = at + 1 + ((at * 7) % 9);
    if (/[\ud800-\udbff]/.test(text[end - 1] ?? '')) end++;
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

/** All strings of a request in their order. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

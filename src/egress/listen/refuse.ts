import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Refusal, refusalBody } from './refusal.ts';

/** What is still read of a refused call, in milliseconds and bytes: a caller that still writes reads the answer after that. */
const lingerMs = 2000;
const lingerBytes = 64 * 2 ** 20;

/** Answers a call with a refusal and closes its connection. */
export async function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  refusal: Refusal,
): Promise<void> {
  if (response.destroyed) return;
  const body = refusalBody(refusal);
  response.writeHead(refusal.status, {
    ...refusal.headers,
    'content-type': 'application/json',
    'content-length': body.length,
    connection: 'close',
  });
  response.write(body);
  // Who asked whether to send the body, and is told no, sends none.
  if (request.headers.expect === undefined) await readOn(request);
  response.end();
}

/** A connection that is closed while something unread has arrived is reset, and the answer is lost with it. */
function readOn(request: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    let bytes = 0;
    const timer = setTimeout(done, lingerMs);
    function done() {
      clearTimeout(timer);
      resolve();
    }
    request.on('data', (chunk: Uint8Array) => {
      bytes += chunk.length;
      if (bytes > lingerBytes) done();
    });
    for (const event of ['end', 'close', 'error']) request.once(event, done);
    if (request.complete && request.readableEnded) done();
  });
}

import type { IncomingMessage } from 'node:http';

/**
 * The whole body of a call; undefined as soon as it is longer than the limit.
 *
 * @throws an Error when the caller hangs up in its middle
 */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Destroyed at an early end, it could not be answered any more.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

import type { ServerResponse } from 'node:http';
import type { Reply } from './listen-options.ts';

/**
 * Sends a reply, as fast as the caller takes it. Its body is given up when the caller hangs up; a body that breaks breaks
 * the connection off, so that half of it does not pass for the whole.
 */
export async function writeReply(response: ServerResponse, { status, headers, body }: Reply): Promise<void> {
  if (body instanceof Uint8Array) {
    if (!response.destroyed)
      response.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
    return;
  }
  const chunks = body[Symbol.asyncIterator]();
  const giveUp = () => {
    if (!response.writableFinished) chunks.return?.()?.catch(() => {});
  };
  if (response.destroyed) return giveUp();
  response.once('close', giveUp);
  try {
    response.writeHead(status, headers).flushHeaders();
    for (;;) {
      const { done, value } = await chunks.next();
      if (response.destroyed) return;
      if (done) break;
      if (!response.write(value)) await room(response);
    }
    response.end();
  } catch {
    response.destroy();
  }
}

/** Resolves when more can be written, or nothing any more. */
function room(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const goOn = () => {
      response.off('drain', goOn).off('close', goOn);
      resolve();
    };
    response.on('drain', goOn).on('close', goOn);
  });
}

import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface SeenRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface TestServer extends AsyncDisposable {
  /** The address of its root, with a slash at the end. */
  readonly url: URL;
  /** Every request so far, oldest first. */
  readonly requests: readonly SeenRequest[];
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A real HTTP server on a free port of 127.0.0.1, closed with all its connections when it goes out of use. */
export async function startServer(handler: Handler): Promise<TestServer> {
  const requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    requests.push({ path: request.url ?? '', headers: request.headers });
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`),
    requests,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Serves files from memory, with ranges and validators as RFC 9110 has them. */
export function serveFiles(files: Readonly<Record<string, Buffer>>): Handler {
  return (request, response) => {
    const content = files[decodeURIComponent((request.url ?? '').slice(1))];
    if (content === undefined) {
      response.writeHead(404).end('not here');
      return;
    }
    const etag = etagOf(content);
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
    const isCurrent = [undefined, etag].includes(request.headers['if-range'] as string | undefined);
    if (!range || !isCurrent) {
      response.writeHead(200, { etag, 'content-length': content.length }).end(content);
      return;
    }
    const start = Number(range[1]);
    const end = range[2] ? Number(range[2]) : content.length - 1;
    const part = content.subarray(start, end + 1);
    const contentRange = `bytes ${start}-${end}/${content.length}`;
    response.writeHead(206, { etag, 'content-range': contentRange, 'content-length': part.length }).end(part);
  };
}

/** The strong validator under which `serveFiles` serves a content. */
export function etagOf(content: Buffer): string {
  return `"${sha256(content)}"`;
}

export function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

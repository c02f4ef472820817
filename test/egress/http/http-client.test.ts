import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { brotliCompressSync, createGzip, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type HttpAnswer, HttpClient, type HttpRequest } from '../../../src/egress/http/http-client.ts';
import { TransferFailure } from '../../../src/egress/http/transfer-failure.ts';
import { startHttpServer } from './test-server.ts';

const body = Buffer.from(JSON.stringify({ text: 'ä'.repeat(20_000) }));

function client(options: Partial<ConstructorParameters<typeof HttpClient>[0]> = {}): HttpClient {
  const made = new HttpClient({ env: {}, keepAlive: true, ...options });
  onTestFinished(() => made.close());
  return made;
}

function post(url: URL, options: Partial<HttpRequest> = {}): HttpRequest {
  const headers = { 'content-type': 'application/json' };
  return { method: 'POST', url, headers, body, stallMs: 5000, decode: true, ...options };
}

async function textOf({ body: chunks }: HttpAnswer): Promise<string> {
  const read: Uint8Array[] = [];
  for await (const chunk of chunks) read.push(chunk);
  return Buffer.concat(read).toString();
}

describe('a request', () => {
  it('arrives whole, with its length, and with no header that nobody asked for', async () => {
    await using server = await startHttpServer((_, response) =>
      response.writeHead(201, { 'x-a': 'b' }).end('yes'),
    );
    const answer = await client().send(post(new URL('v1/x', server.url)));
    expect([answer.status, answer.headers['x-a'], await textOf(answer)]).toEqual([201, 'b', 'yes']);
    expect(server.requests).toEqual([
      {
        method: 'POST',
        path: '/v1/x',
        headers: {
          host: server.url.host,
          'content-type': 'application/json',
          'content-length': String(body.length),
          connection: 'keep-alive',
        },
        body,
      },
    ]);
  });

  it('is answered byte by byte as the bytes come', async () => {
    await using server = await startHttpServer((request, response) => {
      response.write('first');
      request.socket.once('ppagent:go', () => response.end('second'));
      onTestFinished(() => void request.socket.emit('ppagent:go'));
      sockets.push(request.socket);
    });
    const sockets: import('node:net').Socket[] = [];
    const { body: chunks } = await client().send(post(server.url));
    expect(Buffer.from((await chunks.next()).value!).toString()).toBe('first');
    sockets[0]!.emit('ppagent:go');
    expect(Buffer.from((await chunks.next()).value!).toString()).toBe('second');
    expect((await chunks.next()).done).toBe(true);
  });

  it('goes over a connection that is there', async () => {
    await using server = await startHttpServer((_, response) => response.end('x'));
    const one = client();
    for (let count = 0; count < 5; count++) await textOf(await one.send(post(server.url)));
    expect([server.requests.length, server.connections()]).toEqual([5, 1]);
  });

  it('is one of 200 at once, which share a signal and a few connections', async () => {
    const warnings: Error[] = [];
    const note = (warning: Error): void => void warnings.push(warning);
    process.on('warning', note);
    await using server = await startHttpServer((_, response) => setImmediate(() => response.end('done')));
    const one = client();
    const { signal } = new AbortController();
    const answers = Array.from({ length: 200 }, async () =>
      textOf(await one.send(post(server.url, { signal }))),
    );
    expect(new Set(await Promise.all(answers))).toEqual(new Set(['done']));
    expect(server.requests.every((request) => request.body.equals(body))).toBe(true);
    expect(server.connections()).toBeLessThanOrEqual(200);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', note);
    expect(warnings.map(({ message }) => message)).toEqual([]);
  });

  it('follows no redirect', async () => {
    await using other = await startHttpServer((_, response) => response.end());
    await using server = await startHttpServer((_, response) =>
      response.writeHead(307, { location: other.url.href }).end(),
    );
    const answer = await client().send(post(server.url));
    expect([answer.status, answer.headers.location]).toEqual([307, other.url.href]);
    expect(other.connections()).toBe(0);
  });
});

describe('a body that is encoded', () => {
  const text = 'data: {"delta":"ü"}\n\n'.repeat(500);
  it.each([
    ['gzip', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['br', brotliCompressSync(text)],
    ['identity', Buffer.from(text)],
  ])('as %s is decoded', async (encoding, bytes) => {
    await using server = await startHttpServer((_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(bytes),
    );
    expect(await textOf(await client().send(post(server.url)))).toBe(text);
  });

  it.each([
    ['damaged', 'gzip', Buffer.concat([gzipSync(text).subarray(0, 30), Buffer.alloc(60, 7)]), /broke off/],
    ['cut off', 'gzip', gzipSync(text).subarray(0, 60), /broke off \(unexpected end of file\)/],
    ['not what it says', 'br', Buffer.from(text), /broke off/],
  ])('and %s fails', async (_, encoding, bytes, message) => {
    await using server = await startHttpServer((_request, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(bytes),
    );
    const answer = await client().send(post(server.url));
    await expect(textOf(answer)).rejects.toThrow(message);
  });

  it('in a way that nobody asked for fails', async () => {
    await using server = await startHttpServer((_, response) =>
      response.writeHead(200, { 'content-encoding': 'zstd' }).end('x'),
    );
    await expect(client().send(post(server.url))).rejects.toThrow(/encoded as zstd/);
  });

  it('so that it would fill the memory is given up', async () => {
    await using server = await startHttpServer((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      const zip = createGzip({ level: 1 });
      zip.pipe(response);
      response.on('close', () => zip.destroy());
      const zeros = Buffer.alloc(1 << 20);
      let sent = 0;
      const more = (): void => {
        while (sent < 400 && !zip.destroyed) {
          sent++;
          if (!zip.write(zeros)) return void zip.once('drain', more);
        }
        zip.end();
      };
      more();
    });
    const { body: chunks } = await client().send(post(server.url));
    let bytes = 0;
    const reading = (async () => {
      for await (const chunk of chunks) bytes += chunk.length;
    })();
    await expect(reading).rejects.toThrow(/more than can be taken/);
    expect(bytes).toBeLessThanOrEqual(256 * 2 ** 20);
  });
});

describe('what goes wrong', () => {
  const whole = 'x'.repeat(1000);
  it.each<[what: string, handler: Parameters<typeof startHttpServer>[0], message: RegExp]>([
    ['silence before the answer', () => {}, /no answer from 127.*nothing arrived for 0.3 s/],
    ['a reset before the answer', (request) => request.socket.resetAndDestroy(), /no answer from/],
    [
      'silence in the body',
      (_, response) => void response.writeHead(200).write(whole),
      /broke off \(nothing arrived for 0.3 s\)/,
    ],
    [
      'a reset in the body',
      (_, response) => response.writeHead(200).write(whole, () => response.socket?.resetAndDestroy()),
      /broke off/,
    ],
    [
      'fewer bytes than were announced',
      (_, response) => {
        response.writeHead(200, { 'content-length': 2000 });
        response.write(whole, () => response.socket?.end());
      },
      /broke off/,
    ],
    [
      'no end of the last chunk',
      (_, response) =>
        void response.socket?.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nab'),
      /broke off/,
    ],
    [
      'no HTTP at all',
      (_, response) => void response.socket?.end('220 mail.quist.dev\r\n'),
      /no answer from/,
    ],
    [
      'headers without end',
      (_, response) => void response.socket?.end(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(200_000)}\r\n\r\n`),
      /no answer from/,
    ],
  ])('%s', async (_, handler, message) => {
    await using server = await startHttpServer(handler);
    const attempt = client()
      .send(post(server.url, { stallMs: 300 }))
      .then(textOf);
    await expect(attempt).rejects.toThrow(message);
    await expect(attempt).rejects.toBeInstanceOf(TransferFailure);
  });

  it('more bytes than were announced do not get into the next answer', async () => {
    const answers = [
      'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nokHTTP/1.1 200 no',
      'HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nfine',
    ];
    const server = createServer((socket) => socket.on('data', () => socket.write(answers.shift() ?? '')));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const one = client();
    const get = (): Promise<string> =>
      one.send({ ...post(url), method: 'GET', body: new Uint8Array() }).then(textOf);
    expect([await get(), await get()]).toEqual(['ok', 'fine']);
    one.close();
  });

  it('no server at all', async () => {
    const server = await startHttpServer(() => {});
    await server[Symbol.asyncDispose]();
    await expect(client().send(post(server.url))).rejects.toThrow(/no answer from .*ECONNREFUSED/);
  });

  it('a server that takes the connection and never speaks TLS', async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    onTestFinished(() => void silent.close());
    const url = new URL(`https://127.0.0.1:${(silent.address() as AddressInfo).port}/`);
    await expect(client({ connectMs: 200 }).send(post(url))).rejects.toThrow(/no connection within 0.2 s/);
  });

  it('a reader that takes its time is not taken for a server that stalls', async () => {
    await using server = await startHttpServer((_, response) => {
      response.write('a');
      response.end('b'.repeat(100_000));
    });
    const { body: chunks } = await client().send(post(server.url, { stallMs: 100 }));
    await chunks.next();
    await new Promise((resolve) => setTimeout(resolve, 250));
    let rest = 0;
    for await (const chunk of chunks) rest += chunk.length;
    expect(rest).toBeGreaterThan(0);
  });
});

describe('an interruption', () => {
  it('before the request sends nothing', async () => {
    await using server = await startHttpServer((_, response) => response.end());
    const signal = AbortSignal.abort(new Error('stop'));
    await expect(client().send(post(server.url, { signal }))).rejects.toThrow('stop');
    expect(server.connections()).toBe(0);
  });

  it('before the answer and in the body rejects with its reason, and ends the connection', async () => {
    const interrupt = new AbortController();
    await using server = await startHttpServer((request, response) => {
      if (request.url === '/body') response.write('x');
      else interrupt.abort(new Error('stop'));
    });
    await expect(client().send(post(server.url, { signal: interrupt.signal }))).rejects.toThrow('stop');
    const later = new AbortController();
    const { body: chunks } = await client().send(post(new URL('body', server.url), { signal: later.signal }));
    await chunks.next();
    const next = chunks.next();
    later.abort(new Error('stop too'));
    await expect(next).rejects.toThrow('stop too');
    expect(await chunks.next()).toEqual({ done: true, value: undefined });
  });

  it('by a reader that has enough ends the connection, before the first byte as well', async () => {
    const closed: Promise<unknown>[] = [];
    await using server = await startHttpServer((request, response) => {
      closed.push(once(request.socket, 'close'));
      response.write('x');
    });
    const unread = await client().send(post(server.url));
    await unread.body.return();
    const read = await client().send(post(server.url));
    for await (const _ of read.body) break;
    await Promise.all(closed);
    expect(closed).toHaveLength(2);
  });
});

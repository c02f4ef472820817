import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { type DownloadOptions, download } from '../../../src/egress/http/download.ts';
import { failureOf } from '../../support/failure-of.ts';
import { etagOf, serveFiles, sha256, startServer } from '../../support/file-server.ts';

const content = randomBytes(300_000);

function agreedTo(...urls: readonly URL[]): DownloadOptions {
  return { policy: { offline: false, allowedHosts: urls.map((url) => url.host) }, env: {} };
}

/** A digest, because comparing large buffers value by value takes a second. */
async function read(url: URL, options: DownloadOptions = agreedTo(url)): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await download(url, options)).body) chunks.push(chunk);
  return sha256(Buffer.concat(chunks));
}

describe('a file and its parts', () => {
  it('comes whole, with its size and validator', async () => {
    await using server = await startServer(serveFiles({ file: content }));
    const url = new URL('file', server.url);
    const { offset, totalBytes, validator } = await download(url, agreedTo(url));
    expect({ offset, totalBytes, validator }).toEqual({
      offset: 0,
      totalBytes: content.length,
      validator: etagOf(content),
    });
    expect(await read(url)).toBe(sha256(content));
  });

  it('comes from an offset', async () => {
    await using server = await startServer(serveFiles({ file: content }));
    const url = new URL('file', server.url);
    const options = { ...agreedTo(url), offset: 1234, validator: etagOf(content) };
    const { offset, totalBytes } = await download(url, options);
    expect({ offset, totalBytes }).toEqual({ offset: 1234, totalBytes: content.length });
    expect(await read(url, options)).toBe(sha256(content.subarray(1234)));
  });

  it('comes from its start when it changed, or when the server knows no ranges', async () => {
    await using changed = await startServer(serveFiles({ file: content }));
    const url = new URL('file', changed.url);
    const { offset } = await download(url, { ...agreedTo(url), offset: 9, validator: '"old"' });
    expect(offset).toBe(0);

    await using simple = await startServer((_, response) => response.end(content));
    expect((await download(simple.url, { ...agreedTo(simple.url), offset: 9 })).offset).toBe(0);
  });

  it('has no validator when the server gives only a weak one', async () => {
    await using server = await startServer((_, response) => {
      response.writeHead(200, { etag: 'W/"1"', 'last-modified': new Date(0).toUTCString() }).end(content);
    });
    expect((await download(server.url, agreedTo(server.url))).validator).toBeUndefined();
  });
});

describe('what is sent', () => {
  it('is the wish for the file and nothing else', async () => {
    await using server = await startServer(serveFiles({ file: content }));
    await read(new URL('file', server.url));
    expect(server.requests).toEqual([
      {
        path: '/file',
        headers: {
          host: server.url.host,
          'user-agent': 'ppagent',
          'accept-encoding': 'identity',
          connection: 'close',
        },
      },
    ]);
  });

  it('is nothing when offline', async () => {
    await using server = await startServer(serveFiles({ file: content }));
    const policy = { offline: true, allowedHosts: [server.url.host] };
    expect(await failureOf(read(server.url, { policy, env: {} }))).toMatchObject({ code: 'EGRESS_BLOCKED' });
    expect(server.requests).toEqual([]);
  });

  it('goes to the proxy that is prescribed, and not past it', async () => {
    const url = new URL('https://hub.invalid/file');
    const options = { ...agreedTo(url), env: { HTTPS_PROXY: 'http://127.0.0.1:1' } };
    expect((await failureOf(read(url, options))).message).toMatch(/the proxy 127.0.0.1:1 cannot be reached/);
  });
});

describe('redirects', () => {
  it('are followed on the same host', async () => {
    const files = serveFiles({ file: content });
    await using server = await startServer((request, response) => {
      if (request.url === '/file') files(request, response);
      else response.writeHead(302, { location: '/file' }).end();
    });
    expect(await read(new URL('moved', server.url))).toBe(sha256(content));
  });

  it('to another host are refused, and followed where that was agreed to', async () => {
    await using cdn = await startServer(serveFiles({ file: content }));
    await using hub = await startServer((_, response) => {
      response.writeHead(307, { location: new URL('file', cdn.url).href }).end();
    });
    expect(await failureOf(read(hub.url))).toEqual({
      code: 'EGRESS_BLOCKED',
      message: `not sent to ${cdn.url.host}: the host was not agreed to`,
    });
    expect(cdn.requests).toEqual([]);
    expect(await read(hub.url, agreedTo(hub.url, cdn.url))).toBe(sha256(content));
  });

  it.each([
    ['http://hub.example/file', 'EGRESS_BLOCKED', /plain http/],
    ['file:///etc/hostname', 'EGRESS_BLOCKED', /neither https nor http/],
    ['http://[broken/', 'DOWNLOAD_FAILED', /redirects to no address/],
    ['/again', 'DOWNLOAD_FAILED', /redirects more than 10 times/],
  ])('to %s end in %s', async (location, code, message) => {
    await using server = await startServer((_, response) => response.writeHead(302, { location }).end());
    const failure = await failureOf(read(server.url));
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(message);
  });
});

describe('what goes wrong', () => {
  it.each<[what: string, handler: Parameters<typeof startServer>[0], message: RegExp]>([
    ['404', (_, response) => response.writeHead(404).end(), /answered 404 Not Found/],
    ['503', (_, response) => response.writeHead(503).end('busy'), /answered 503/],
    ['a part nobody asked for', (_, response) => response.writeHead(206).end('x'), /answered 206/],
    [
      'a compressed body',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('x'),
      /sent as gzip/,
    ],
    ['a reset before the answer', (request) => request.socket.destroy(), /no answer from/],
    [
      'a reset in the middle',
      (_, response) => {
        response.writeHead(200, { 'content-length': content.length });
        response.write(content.subarray(0, 1000), () => response.socket?.resetAndDestroy());
      },
      /the transfer broke off/,
    ],
    [
      'a truncated body',
      (_, response) => {
        response.writeHead(200, { 'content-length': content.length });
        response.write(content.subarray(0, 1000), () => response.socket?.end());
      },
      /the transfer broke off/,
    ],
    [
      'silence in the middle',
      (_, response) => {
        response.writeHead(200, { 'content-length': content.length });
        response.write(content.subarray(0, 1000));
      },
      /nothing arrived for 0.2 s/,
    ],
    ['silence before the answer', () => {}, /nothing arrived for 0.2 s/],
  ])('%s', async (_, handler, message) => {
    await using server = await startServer(handler);
    const failure = await failureOf(read(server.url, { ...agreedTo(server.url), stallMs: 200 }));
    expect(failure.code).toBe('DOWNLOAD_FAILED');
    expect(failure.message).toMatch(message);
  });

  it('another part than was asked for', async () => {
    await using server = await startServer((_, response) => {
      response
        .writeHead(206, { 'content-range': `bytes 0-9/${content.length}` })
        .end(content.subarray(0, 10));
    });
    const failure = await failureOf(read(server.url, { ...agreedTo(server.url), offset: 5 }));
    expect(failure.message).toMatch(/another part/);
  });

  it('no server at all', async () => {
    const server = await startServer(() => {});
    await server[Symbol.asyncDispose]();
    expect((await failureOf(read(server.url))).message).toMatch(/no answer from .*ECONNREFUSED/);
  });

  it('an interruption rejects with its reason, before and within the body', async () => {
    await using server = await startServer((_, response) => {
      response.writeHead(200, { 'content-length': content.length });
      response.write(content.subarray(0, 1000));
    });
    const interrupt = new AbortController();
    const options = { ...agreedTo(server.url), signal: interrupt.signal };
    const { body } = await download(server.url, options);
    const reading = (async () => {
      for await (const _ of body) interrupt.abort(new Error('stop'));
    })();
    await expect(reading).rejects.toThrow('stop');
    await expect(download(server.url, options)).rejects.toThrow('stop');
  });
});

function hasOpenssl(): boolean {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

it.skipIf(!hasOpenssl())('checks TLS certificates even where the environment switches that off', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ppagent-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-days', '1', ...subject],
    { stdio: 'ignore' },
  );
  let requests = 0;
  const server = createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => {
    requests++;
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
  try {
    const url = new URL(`https://localhost:${(server.address() as AddressInfo).port}/`);
    expect((await failureOf(read(url))).message).toMatch(/self-signed certificate/);
    expect(requests).toBe(0);
  } finally {
    vi.unstubAllEnvs();
    server.close();
    rmSync(folder, { recursive: true });
  }
});

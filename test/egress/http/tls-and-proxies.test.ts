import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { download } from '../../../src/egress/http/download.ts';
import { HttpClient } from '../../../src/egress/http/http-client.ts';
import { hasOpenssl, testAuthority } from './test-certificates.ts';
import { startProxy } from './test-proxy.ts';
import { startHttpServer, type TestHttpServer } from './test-server.ts';

afterEach(() => vi.unstubAllEnvs());

const body = Buffer.from('{"secret":"in the tunnel"}');

async function ask(url: URL, env: Record<string, string>, connectMs = 5000): Promise<string> {
  const client = new HttpClient({ env, keepAlive: true, connectMs });
  onTestFinished(() => client.close());
  const answer = await client.send({ method: 'POST', url, headers: {}, body, decode: true, stallMs: 5000 });
  const chunks: Uint8Array[] = [];
  for await (const chunk of answer.body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function echo(certificate?: Parameters<typeof startHttpServer>[1]): Promise<TestHttpServer> {
  return startHttpServer((_, response) => response.end('hello'), certificate);
}

describe.skipIf(!hasOpenssl)('TLS', () => {
  it.each(['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'])(
    'trusts the authorities that %s names',
    async (variable) => {
      const authority = testAuthority();
      await using server = await echo(authority.issue('localhost'));
      expect(await ask(server.url, { [variable]: authority.file })).toBe('hello');
    },
  );

  it('takes them besides those that Node knows, not in their place', async () => {
    const [one, two] = [testAuthority(), testAuthority()];
    await using server = await echo(one.issue('localhost'));
    const env = { NODE_EXTRA_CA_CERTS: two.file, SSL_CERT_FILE: one.file };
    expect(await ask(server.url, env)).toBe('hello');
  });

  it.each<Record<string, string>>([{}, { NODE_TLS_REJECT_UNAUTHORIZED: '0' }])(
    'refuses all others, with %j',
    async (env) => {
      for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
      await using server = await echo(testAuthority().issue('localhost'));
      await expect(ask(server.url, env)).rejects.toThrow(/certificate/);
      expect(server.requests).toEqual([]);
    },
  );

  it('refuses a certificate for another name', async () => {
    const authority = testAuthority();
    await using server = await echo(authority.issue('other.test'));
    const env = { NODE_EXTRA_CA_CERTS: authority.file, NODE_TLS_REJECT_UNAUTHORIZED: '0' };
    await expect(ask(server.url, env)).rejects.toThrow(/altnames/);
    expect(server.requests).toEqual([]);
  });

  it('says when a named file cannot be read', async () => {
    await using server = await echo(testAuthority().issue('localhost'));
    await expect(ask(server.url, { SSL_CERT_FILE: '/nowhere.pem' })).rejects.toThrow(/SSL_CERT_FILE.*ENOENT/);
    expect(server.connections()).toBe(0);
  });

  it('goes through a proxy that sees the name of the host alone', async () => {
    const authority = testAuthority();
    await using server = await echo(authority.issue('hub.test'));
    await using proxy = await startProxy(server.port, { credentials: 'ann:p@ss word' });
    const address = `http://ann:p%40ss%20word@127.0.0.1:${proxy.port}`;
    const env = { NODE_EXTRA_CA_CERTS: authority.file, HTTPS_PROXY: address };
    expect(await ask(new URL('https://hub.test/v1/x'), env)).toBe('hello');
    expect(proxy.asked.map(({ what }) => what)).toEqual(['CONNECT hub.test:443']);
    const [request] = server.requests;
    expect(request).toMatchObject({ path: '/v1/x', body, headers: { host: 'hub.test' } });
    expect(request!.headers['proxy-authorization']).toBeUndefined();
  });

  it('goes through a proxy that is itself reached over TLS', async () => {
    const authority = testAuthority();
    await using server = await echo(authority.issue('hub.test'));
    await using proxy = await startProxy(server.port, { certificate: authority.issue('localhost') });
    const env = { SSL_CERT_FILE: authority.file, https_proxy: `https://localhost:${proxy.port}` };
    expect(await ask(new URL('https://hub.test:8443/'), env)).toBe('hello');
    expect(proxy.asked.map(({ what }) => what)).toEqual(['CONNECT hub.test:8443']);
    await expect(ask(new URL('https://hub.test/'), { https_proxy: env.https_proxy })).rejects.toThrow(
      /certificate/,
    );
  });

  it('asks such a proxy for plain http, too', async () => {
    const authority = testAuthority();
    await using server = await echo();
    await using proxy = await startProxy(server.port, { certificate: authority.issue('localhost') });
    const env = { SSL_CERT_FILE: authority.file, HTTP_PROXY: `https://localhost:${proxy.port}` };
    expect(await ask(new URL('http://10.1.2.3/x'), env)).toBe('hello');
    expect(proxy.asked.map(({ what }) => what)).toEqual(['POST http://10.1.2.3/x']);
  });

  it('checks the certificate of the server behind a proxy', async () => {
    await using server = await echo(testAuthority().issue('hub.test'));
    await using proxy = await startProxy(server.port);
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    const env = { HTTPS_PROXY: `127.0.0.1:${proxy.port}` };
    await expect(ask(new URL('https://hub.test/'), env)).rejects.toThrow(/certificate/);
    expect(server.requests).toEqual([]);
  });

  it('keeps a tunnel for later requests', async () => {
    const authority = testAuthority();
    await using server = await echo(authority.issue('hub.test'));
    await using proxy = await startProxy(server.port);
    const env = { NODE_EXTRA_CA_CERTS: authority.file, ALL_PROXY: `http://127.0.0.1:${proxy.port}` };
    const client = new HttpClient({ env, keepAlive: true });
    onTestFinished(() => client.close());
    const url = new URL('https://hub.test/');
    for (let count = 0; count < 3; count++) {
      const answer = await client.send({
        method: 'POST',
        url,
        headers: {},
        body,
        decode: true,
        stallMs: 5000,
      });
      for await (const _ of answer.body);
    }
    expect(proxy.asked).toHaveLength(1);
    expect(server.requests).toHaveLength(3);
  });

  it('downloads through a proxy, too', async () => {
    const authority = testAuthority();
    await using server = await echo(authority.issue('hub.test'));
    await using proxy = await startProxy(server.port);
    const env = { NODE_EXTRA_CA_CERTS: authority.file, HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` };
    const policy = { offline: false, allowedHosts: ['hub.test'] };
    const { body: chunks } = await download(new URL('https://hub.test/file'), { env, policy });
    const read: Uint8Array[] = [];
    for await (const chunk of chunks) read.push(chunk);
    expect(Buffer.concat(read).toString()).toBe('hello');
    expect(proxy.asked).toHaveLength(1);
  });
});

describe('proxies', () => {
  it('of plain http are asked for the whole address', async () => {
    await using server = await echo();
    await using proxy = await startProxy(server.port, { credentials: 'ann:x' });
    const env = { http_proxy: `http://ann:x@127.0.0.1:${proxy.port}` };
    expect(await ask(new URL('http://10.1.2.3:8000/v1/x'), env)).toBe('hello');
    expect(proxy.asked.map(({ what }) => what)).toEqual(['POST http://10.1.2.3:8000/v1/x']);
    expect(server.requests[0]).toMatchObject({ body, headers: { host: '10.1.2.3:8000' } });
  });

  it('are left out for loopback', async () => {
    await using server = await echo();
    await using proxy = await startProxy(server.port);
    const address = `http://127.0.0.1:${proxy.port}`;
    expect(await ask(server.url, { HTTP_PROXY: address, ALL_PROXY: address })).toBe('hello');
    expect(proxy.asked).toEqual([]);
  });

  it('that want other credentials, or are none, fail the request', async () => {
    await using server = await echo();
    await using proxy = await startProxy(server.port, { credentials: 'ann:x' });
    const url = new URL('https://hub.test/');
    const wrong = `http://ann:y@127.0.0.1:${proxy.port}`;
    await expect(ask(url, { HTTPS_PROXY: wrong })).rejects.toThrow(/the proxy 127.* answered 407/);
    await expect(ask(url, { HTTPS_PROXY: wrong })).rejects.not.toThrow(/ann/);
    await expect(ask(url, { HTTPS_PROXY: `http://127.0.0.1:${server.port}` })).rejects.toThrow(/the proxy/);
    await expect(ask(url, { HTTPS_PROXY: 'socks5://127.0.0.1:1080' })).rejects.toThrow(
      /neither http nor https/,
    );
    expect(server.requests).toEqual([]);
  });

  it('that are not there or do not answer fail the request in time', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void silent.close());
    const env = { HTTPS_PROXY: `http://127.0.0.1:${(silent.address() as AddressInfo).port}` };
    const url = new URL('https://hub.test/');
    await expect(ask(url, env, 200)).rejects.toThrow(/the proxy 127.*no answer within 0.2 s/);
    await expect(ask(url, { HTTPS_PROXY: 'http://127.0.0.1:1' })).rejects.toThrow(/the proxy.*ECONNREFUSED/);
  });

  it('that take their time hold up neither an interruption nor a client that is closed', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void silent.close());
    const reached = once(silent, 'connection');
    const env = { HTTPS_PROXY: `http://127.0.0.1:${(silent.address() as AddressInfo).port}` };
    const client = new HttpClient({ env, keepAlive: true });
    const asked = {
      method: 'POST',
      url: new URL('https://hub.test/'),
      headers: {},
      body,
      decode: true,
      stallMs: 5000,
    } as const;
    const sending = client.send(asked);
    await reached;
    client.close();
    await expect(sending).rejects.toThrow(/closed/);
    await expect(client.send(asked)).rejects.toThrow(/closed/);

    const interrupt = new AbortController();
    const other = new HttpClient({ env, keepAlive: true });
    onTestFinished(() => other.close());
    const again = once(silent, 'connection');
    const interrupted = other.send({ ...asked, signal: interrupt.signal });
    await again;
    interrupt.abort(new Error('stop'));
    await expect(interrupted).rejects.toThrow('stop');
  });
});

import { expect, test } from 'vitest';
import type { Call } from '../../../src/egress/listen/listen-options.ts';
import { refuseBrowsers } from '../../../src/egress/listen/refuse-browsers.ts';
import { startListener } from '../../../src/egress/listen/start-listener.ts';
import { failureOf } from '../../support/failure-of.ts';
import { authorization, hashOf, started, textReply, token } from './started.ts';

/** A listener that notes what it serves. */
async function noting(options: Parameters<typeof started>[1] = {}) {
  const calls: Call[] = [];
  const listener = await started(async (call) => {
    calls.push(call);
    return textReply('served');
  }, options);
  return { calls, listener, [Symbol.asyncDispose]: () => listener[Symbol.asyncDispose]() };
}

async function codeOf(response: Response): Promise<string> {
  expect(response.headers.get('content-type')).toBe('application/json');
  const { error } = (await response.json()) as { error: { code: string; message: string; type: string } };
  expect(error.type).toMatch(/_error$/);
  expect(error.message).toContain(error.code);
  return error.code;
}

test('a call arrives as it was sent, without the credentials that it came with', async () => {
  await using noted = await noting();
  const response = await fetch(`${noted.listener.url}/v1/chat?beta=true&x=%20`, {
    method: 'POST',
    headers: {
      authorization,
      cookie: 'session=1',
      'x-api-key': 'key-of-somebody',
      'content-type': 'application/json',
    },
    body: '{"a":1}',
  });
  expect(await response.text()).toBe('served');
  const [call] = noted.calls;
  expect(call).toMatchObject({ method: 'POST', path: '/v1/chat', query: 'beta=true&x=%20', client: 'test' });
  expect(Buffer.from(call!.body).toString()).toBe('{"a":1}');
  expect(call!.headers['content-type']).toBe('application/json');
  expect(JSON.stringify(call!.headers)).not.toMatch(/token-of-the-test|session|key-of-somebody/);
});

test('each client has its own token, as a bearer or as a key', async () => {
  const clients = ['one', 'two', 'three'].map((client) => ({ client, tokenHash: hashOf(`${client}-token`) }));
  await using noted = await noting({ clients });
  const { url } = noted.listener;
  for (const name of ['one', 'two', 'three']) {
    await fetch(url, { headers: { authorization: `Bearer ${name}-token` } });
    await fetch(url, { headers: { 'x-api-key': `${name}-token` } });
    await fetch(url, {
      headers: { 'x-api-key': `${name}-token`, authorization: 'Bearer of-another-service' },
    });
  }
  expect(noted.calls.map(({ client }) => client)).toEqual(
    ['one', 'two', 'three'].flatMap((name) => [name, name, name]),
  );
});

test.each([
  ['no token', {}],
  ['an empty one', { authorization: 'Bearer ' }],
  ['another one', { authorization: `Bearer ${token}x` }],
  ['the beginning of one', { 'x-api-key': token.slice(0, -1) }],
  ['its hash', { 'x-api-key': hashOf(token) }],
  ['another scheme', { authorization: `Basic ${Buffer.from(`a:${token}`).toString('base64')}` }],
])('with %s nobody gets in', async (_, headers) => {
  await using noted = await noting();
  const response = await fetch(noted.listener.url, { headers });
  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toBe('Bearer');
  expect(await codeOf(response)).toBe('TOKEN_UNKNOWN');
  expect(noted.calls).toEqual([]);
});

test('paths that are open need no token; others do', async () => {
  await using noted = await noting({ openPaths: ['/healthz'] });
  const { url } = noted.listener;
  expect((await fetch(`${url}/healthz?x`)).status).toBe(200);
  expect((await fetch(`${url}/healthz/`)).status).toBe(401);
  expect((await fetch(`${url}/metrics`)).status).toBe(401);
  expect((await fetch(`${url}/healthz`, { headers: { origin: 'https://example.com' } })).status).toBe(403);
  expect(noted.calls.map(({ path, client }) => [path, client])).toEqual([['/healthz', '']]);
});

test.each([
  ['another site', { origin: 'https://example.com' }],
  ['a file or a sandboxed frame', { origin: 'null' }],
  ['another port of this machine', { origin: 'http://127.0.0.1:3000' }],
  ['a browser that says so', { 'sec-fetch-site': 'cross-site' }],
  ['a subdomain', { 'sec-fetch-site': 'same-site' }],
])('a page of %s gets nothing, with a token either', async (_, headers) => {
  await using noted = await noting();
  const lines = [
    'GET / HTTP/1.1',
    `host: 127.0.0.1:${noted.listener.port}`,
    `authorization: ${authorization}`,
  ];
  const answer = await noted.listener.exchange([
    ...lines,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ]);
  expect(answer).toMatch(/^HTTP\/1.1 403 /);
  expect(answer).toContain('ORIGIN_REFUSED');
  expect(answer.toLowerCase()).not.toContain('access-control');
  expect(noted.calls).toEqual([]);
});

test('a preflight gets no leave', async () => {
  await using noted = await noting({ openPaths: ['/'] });
  const response = await fetch(noted.listener.url, {
    method: 'OPTIONS',
    headers: { authorization, 'access-control-request-method': 'POST' },
  });
  expect(response.status).toBe(403);
  expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  expect(noted.calls).toEqual([]);
});

test('another name for this machine, as DNS rebinding gives it one, is refused; its own are not', async () => {
  await using noted = await noting();
  const { port } = noted.listener;
  const ask = (host: string) =>
    noted.listener.exchange([
      'GET / HTTP/1.1',
      `host: ${host}`,
      `authorization: ${authorization}`,
      'connection: close',
    ]);
  for (const host of ['example.com', `example.com:${port}`, '127.0.0.1', `127.0.0.1:${port + 1}`, '']) {
    expect(await ask(host), host).toMatch(/^HTTP\/1.1 403 [\s\S]*HOST_REFUSED/);
  }
  for (const host of ['localhost', 'LocalHost', '127.0.0.1', '[::1]']) {
    expect(await ask(`${host}:${port}`), host).toMatch(/^HTTP\/1.1 200 /);
  }
});

test.each([
  ['::1', 8484, '[::1]:8484', '[::2]:8484'],
  ['127.0.0.2', 8484, '127.0.0.2:8484', '127.0.0.3:8484'],
  ['127.0.0.1', 80, 'localhost', 'example.com'],
])('bound to %s it knows its names', (host, port, own, other) => {
  const refusal = (name: string) =>
    refuseBrowsers({ method: 'GET', headers: { host: name } }, { host, port })?.code;
  expect([refusal(own), refusal(other)]).toEqual([undefined, 'HOST_REFUSED']);
});

test('bound to more than loopback it has names that it cannot know; pages of others stay refused', () => {
  const bound = { host: '0.0.0.0', port: 8484 };
  const ask = (headers: Record<string, string>) => refuseBrowsers({ method: 'POST', headers }, bound)?.code;
  expect(ask({ host: 'build-machine:8484' })).toBeUndefined();
  expect(ask({ host: 'build-machine:8484', origin: 'http://build-machine:8484' })).toBeUndefined();
  expect(ask({ host: 'build-machine:8484', origin: 'https://example.com' })).toBe('ORIGIN_REFUSED');
});

test('an address in place of a path, as a proxy is asked, is refused', async () => {
  await using noted = await noting();
  const answer = await noted.listener.exchange([
    'GET http://example.com/v1 HTTP/1.1',
    `host: 127.0.0.1:${noted.listener.port}`,
    `authorization: ${authorization}`,
  ]);
  expect(answer).toMatch(/^HTTP\/1.1 400 [\s\S]*PATH_INVALID/);
  const tunnel = await noted.listener.exchange(['CONNECT example.com:443 HTTP/1.1', 'host: example.com:443']);
  expect(tunnel).not.toContain(' 200 ');
  expect(noted.calls).toEqual([]);
});

test('it listens at loopback alone, and says why when it cannot', async () => {
  await using noted = await noting();
  expect(noted.listener.host).toBe('127.0.0.1');
  const options = { clients: [], maxBodyBytes: 1, maxConcurrent: 1, timeoutMs: 1 };
  const serve = async () => textReply('');
  expect(await failureOf(startListener({ ...options, port: noted.listener.port }, serve))).toEqual({
    code: 'LISTEN_FAILED',
    message: `cannot listen at 127.0.0.1, port ${noted.listener.port}: another program listens there`,
  });
  // An address of the block for documentation (RFC 5737) is no machine's own.
  expect(await failureOf(startListener({ ...options, port: 0, host: '192.0.2.1' }, serve))).toMatchObject({
    code: 'LISTEN_FAILED',
  });
});

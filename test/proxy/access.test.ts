import { EventEmitter, once } from 'node:events';
import { request } from 'node:http';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { canaries, canaryText } from './canaries.ts';
import { startProxied } from './proxied.ts';
import { startProxy } from './running-proxy.ts';
import { type Script, sendJson, startUpstream } from './scripted-upstream.ts';
import { chatAnswer } from './wire-answers.ts';

const answer: Script = (_, response) => sendJson(response, chatAnswer('fine'));
const chat = JSON.stringify({ model: 'scripted', messages: [{ role: 'user', content: canaryText }] });

function post(url: string, headers: Readonly<Record<string, string>>, body = chat): Promise<Response> {
  return fetch(`${url}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
}

/** As `fetch` lets nobody ask: with any Host header. */
function statusWithHost(url: string, token: string, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { host, authorization: `Bearer ${token}` };
    request(`${url}/healthz`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

test('nobody calls without a token, and no page of a browser at all', async () => {
  await using proxied = await startProxied(answer);
  const { url, token } = proxied.proxy;
  expect((await post(url, {})).status).toBe(401);
  expect((await post(url, { authorization: `Bearer ${token}x` })).status).toBe(401);
  expect((await post(url, { authorization: `Bearer ${token}`, origin: 'https://example.com' })).status).toBe(
    403,
  );
  expect(await statusWithHost(url, token, 'example.com')).toBe(403);
  expect((await fetch(`${url}/metrics`)).status).toBe(401);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect(proxied.upstream.received).toEqual([]);
  expect((await post(url, { authorization: `Bearer ${token}` })).status).toBe(200);
  expect((await post(url, { 'x-api-key': token })).status).toBe(200);
});

test('where there is no token yet, the first one is shown when the proxy starts, and only then', async () => {
  await using upstream = await startUpstream(answer);
  const start = { cwd: temporaryFolder(), data: temporaryFolder(), argv: ['--upstream', upstream.baseUrl] };
  const first = await startProxy({ ...start, withoutToken: true });
  const headers = { authorization: `Bearer ${first.token}` };
  expect((await fetch(`${first.url}/metrics`, { headers })).status).toBe(200);
  expect((await first.stop()).stderr).toContain(first.token);
  const again = await startProxy({ ...start, withoutToken: true });
  expect((await fetch(`${again.url}/metrics`, { headers })).status).toBe(200);
  expect((await again.stop()).stderr).not.toContain('sk-ppagent-');
});

test('a body beyond the limit is a 413 and goes nowhere', async () => {
  await using proxied = await startProxied(answer, { argv: ['--max-body', '0.1'] });
  const { url, token } = proxied.proxy;
  const response = await post(url, { authorization: `Bearer ${token}` }, `"${'x'.repeat(200_000)}"`);
  expect(response.status).toBe(413);
  expect(proxied.upstream.received).toEqual([]);
});

test('calls beyond the number served at once are a 429', async () => {
  const events = new EventEmitter();
  const arrived = once(events, 'arrived');
  await using proxied = await startProxied(
    async (received, response, number) => {
      const goOn = once(events, 'go on');
      events.emit('arrived');
      if (number === 0) await goOn;
      await answer(received, response, number);
    },
    { argv: ['--max-concurrent', '1'] },
  );
  const { url, token } = proxied.proxy;
  const first = post(url, { authorization: `Bearer ${token}` });
  await arrived;
  expect((await post(url, { authorization: `Bearer ${token}` })).status).toBe(429);
  events.emit('go on');
  expect((await first).status).toBe(200);
});

test('metrics and log lines count what happened and hold nothing of it', async () => {
  await using proxied = await startProxied(answer, { argv: ['--verbose'] });
  const { url, token } = proxied.proxy;
  const authorization = `Bearer ${token}`;
  await post(url, { authorization });
  await fetch(`${url}/v1/${canaries.password}`, { headers: { authorization } });
  expect(await (await fetch(`${url}/healthz`, { headers: { authorization } })).text()).toBe('ok\n');
  const response = await fetch(`${url}/metrics`, { headers: { authorization } });
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  const metrics = await response.text();
  expect(metrics).toContain('calls_total{route="/v1/chat/completions",client="test",status="200"} 1\n');
  expect(metrics).toContain('calls_total{route="unknown",client="test",status="404"} 1\n');
  expect(metrics).toMatch(/redactions_total\{type="email"\} 1\n/);
  const { exitCode, stderr } = await proxied.proxy.stop('SIGINT');
  expect(exitCode).toBe(0);
  expect(stderr).toMatch(/test POST \/v1\/chat\/completions 200; \d+ ms; .* redacted: .*1 email/);
  for (const value of [...Object.values(canaries), token]) expect(metrics + stderr).not.toContain(value);
});

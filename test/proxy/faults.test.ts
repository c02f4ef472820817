import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';
import { expect, test } from 'vitest';
import { canaries } from './canaries.ts';
import { startProxied } from './proxied.ts';
import { type Received, type Script, sendEvents, sendJson } from './scripted-upstream.ts';
import { chatAnswer, chatEvents, messagesEvents } from './wire-answers.ts';

const chat = { model: 'scripted', messages: [{ role: 'user' as const, content: `Mail ${canaries.email}` }] };
const message = { ...chat, max_tokens: 10 };

/** The error with which a call fails. */
async function errorOf<T extends Error>(work: Promise<unknown>): Promise<T> {
  return work.then(
    () => {
      throw new Error('it did not fail');
    },
    (error: T) => error,
  );
}

test('an error of the upstream is passed on, restored, with what it says about trying again', async () => {
  await using proxied = await startProxied((request, response) => {
    const [, redacted] = /Mail ([^"\\]+)/.exec(request.body.toString())!;
    response.setHeader('retry-after', '7');
    sendJson(response, { error: { message: `too many for ${redacted}`, type: 'rate_limit' } }, 429);
  });
  const error = await errorOf<InstanceType<typeof OpenAI.APIError>>(
    proxied.openai.chat.completions.create(chat),
  );
  expect(error).toBeInstanceOf(OpenAI.RateLimitError);
  expect(error.message).toContain(`too many for ${canaries.email}`);
  expect(error.headers?.get('retry-after')).toBe('7');
  expect(proxied.upstream.wire()).not.toContain(canaries.email);
});

test('an upstream that is not there is a 502 in the form of each API', async () => {
  await using proxied = await startProxied((_, response) => void response.end());
  await proxied.upstream[Symbol.asyncDispose]();
  const one = await errorOf<InstanceType<typeof OpenAI.APIError>>(
    proxied.openai.chat.completions.create(chat),
  );
  expect(one).toMatchObject({ status: 502, code: 'PROVIDER_FAILED' });
  const other = await errorOf<InstanceType<typeof Anthropic.APIError>>(
    proxied.anthropic.messages.create(message),
  );
  expect(other).toBeInstanceOf(Anthropic.APIError);
  expect(other).toMatchObject({ status: 502, error: { type: 'error', error: { code: 'PROVIDER_FAILED' } } });
});

test('an answer that breaks off is a 502, not half an answer', async () => {
  await using proxied = await startProxied((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 });
    response.write('{"id":"x"', () => response.destroy());
  });
  const error = await errorOf(proxied.openai.chat.completions.create(chat));
  expect(error).toMatchObject({ status: 502, code: 'PROVIDER_FAILED' });
});

test('a stream that breaks off ends in an error that both clients throw', async () => {
  await using proxied = await startProxied((request, response) => {
    const events = request.path.endsWith('/messages')
      ? messagesEvents(['Hel', 'lo'])
      : chatEvents(['Hel', 'lo']);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write([...events].slice(0, 3).join(''), () => response.destroy());
  });
  let text = '';
  const stream = await proxied.openai.chat.completions.create({ ...chat, stream: true });
  const error = await errorOf(
    (async () => {
      for await (const { choices } of stream) text += choices[0]?.delta.content ?? '';
    })(),
  );
  expect(error).toBeInstanceOf(OpenAI.APIError);
  expect(error.message).toContain('PROVIDER_FAILED');
  expect(text).toBe('Hello');
  const other = await errorOf(proxied.anthropic.messages.stream(message).finalMessage());
  expect(other).toBeInstanceOf(Anthropic.APIError);
  expect(other.message).toContain('PROVIDER_FAILED');
});

test('odd answers come through as they are, with what they hold restored', async () => {
  const huge = 'x'.repeat(10_000_000);
  const echoed = ({ body }: Received) => /Mail ([^"\\]+)/.exec(body.toString())![1]!;
  const answers: readonly Script[] = [
    (request, response) => sendEvents(response, chatEvents([`${huge} ${echoed(request)}`])),
    (request, response) => sendEvents(response, [`data: {"broken ${echoed(request)}\n\n`, ': comment\n\n']),
    (request, response) =>
      void response.writeHead(200, { 'content-type': 'text/plain' }).end(`hello ${echoed(request)}`),
    (request, response) =>
      sendJson(response, chatAnswer(null, { name: 'f', pieces: [`{"cut": "${echoed(request)}`] })),
    (_, response) => void response.writeHead(204).end(),
  ];
  await using proxied = await startProxied((request, response, number) =>
    answers[number]!(request, response, number),
  );
  const texts: string[] = [];
  for (const _ of answers) {
    const response = await fetch(`${proxied.proxy.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${proxied.proxy.token}` },
      body: JSON.stringify(chat),
    });
    expect(response.ok).toBe(true);
    texts.push(await response.text());
  }
  expect(texts[0]!.includes(huge)).toBe(true);
  for (const text of texts.slice(0, 4)) expect(text.slice(-2000)).toContain(canaries.email);
  expect(texts[4]).toBe('');
});

test('a redirect is not followed', async () => {
  await using proxied = await startProxied((_, response) => {
    response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end();
  });
  const error = await errorOf(proxied.openai.chat.completions.create(chat));
  expect(error).toMatchObject({ status: 502, code: 'PROVIDER_REDIRECTS' });
});

test('an upstream that says nothing is a 504 once the time of a call is over', async () => {
  await using proxied = await startProxied(() => {}, { argv: ['--timeout', '1'] });
  const error = await errorOf(proxied.openai.chat.completions.create(chat));
  expect(error).toMatchObject({ status: 504 });
});

test('a body that is no JSON object, or compressed, goes nowhere', async () => {
  await using proxied = await startProxied((_, response) => sendJson(response, {}));
  const { url, token } = proxied.proxy;
  const bodies: readonly (readonly [
    body: string | Buffer,
    headers: Record<string, string>,
    status: number,
  ])[] = [
    ['{"model":', {}, 400],
    ['[]', {}, 400],
    [Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), {}, 400],
    ['{}', { 'content-encoding': 'zstd' }, 415],
  ];
  for (const [body, headers, status] of bodies) {
    const response = await fetch(`${url}/v1/messages`, {
      method: 'POST',
      headers: { 'x-api-key': token, 'content-type': 'application/json', ...headers },
      body,
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ type: 'error', error: { type: 'invalid_request_error' } });
  }
  expect(proxied.upstream.received).toEqual([]);
});

test('what is not served is a 404 in the form of the API, and nothing is sent', async () => {
  await using proxied = await startProxied((_, response) => sendJson(response, {}));
  const error = await errorOf(proxied.openai.embeddings.create({ model: 'x', input: canaries.email }));
  expect(error).toMatchObject({ status: 404, code: 'NOT_SERVED' });
  expect(proxied.upstream.received).toEqual([]);
});

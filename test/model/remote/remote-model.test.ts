import { describe, expect, it } from 'vitest';
import type { ChatPrompt, GenerateRequest } from '../../../src/model/language-model.ts';
import { UsageMeter } from '../../../src/model/remote/usage/usage-meter.ts';
import { type Script, sendEvents, sendJson, startUpstream } from '../../proxy/scripted-upstream.ts';
import { chatAnswer, chatEvents, messagesAnswer, responsesAnswer } from '../../proxy/wire-answers.ts';
import { failureOf } from '../../support/failure-of.ts';
import { modelAt } from './ask-provider.ts';

const prompt: ChatPrompt = { kind: 'chat', messages: [{ role: 'user', content: 'Say hello.' }] };
const request: GenerateRequest<ChatPrompt> = { prompt, maxTokens: 64 };
const once = { ...request, count: 1 };

const say =
  (text: string): Script =>
  (_request, response) =>
    sendEvents(response, chatEvents([...text]));

/** The script of each request in turn; the last one again and again. */
const inTurn =
  (...scripts: readonly Script[]): Script =>
  (received, response, number) =>
    (scripts[number] ?? scripts.at(-1)!)(received, response, number);

const refuse =
  (status: number, message: string, headers: Record<string, string> = {}): Script =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify({ error: { message, type: 'test' } }));
  };

/** Half an answer, then the connection is cut. */
const breakOff: Script = async (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const [head, first] = chatEvents(['Hel']);
  await new Promise((resolve) => response.write(head! + first!, resolve));
  response.destroy();
};

/** A stream that just ends. */
const endEarly: Script = (_request, response) => sendEvents(response, [...chatEvents(['Hel'])].slice(0, 2));

const bodyOf = (received: { readonly body: Buffer }) => JSON.parse(received.body.toString());

describe('what may hold the next time is asked again', () => {
  it.each<[string, Script]>([
    ['408', refuse(408, 'too slow')],
    ['409', refuse(409, 'busy')],
    ['429', refuse(429, 'too many')],
    ['500', refuse(500, 'oops')],
    ['529', refuse(529, 'overloaded')],
    ['a connection cut before the answer', (_request, response) => void response.destroy()],
    ['a stream cut in the middle', breakOff],
    ['a stream that ends in the middle', endEarly],
    ['an event that is no JSON', (_request, response) => sendEvents(response, ['data: {"choices": [\n\n'])],
    [
      'an error in the middle',
      (_request, response) =>
        sendEvents(response, [
          ...[...chatEvents(['Hel'])].slice(0, 2),
          'data: {"error": {"message": "overloaded", "type": "server_error"}}\n\n',
        ]),
    ],
    [
      'broken JSON',
      (_request, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{"a'),
    ],
  ])('%s', async (_what, script) => {
    await using upstream = await startUpstream(inTurn(script, script, say('Hello')));
    const { model, sent } = modelAt(upstream.baseUrl);
    const [completion] = await model.generateMany(once);
    expect(completion).toMatchObject({ text: 'Hello', finishReason: 'stop' });
    expect([sent.length, upstream.received.length]).toEqual([3, 3]);
  });

  it('not without end', async () => {
    await using upstream = await startUpstream(refuse(429, 'too many'));
    const { model } = modelAt(upstream.baseUrl);
    expect(await failureOf(model.generateMany(once))).toEqual({
      code: 'PROVIDER_FAILED',
      message: 'test answers 429: too many (asked 4 times)',
    });
    expect(upstream.received).toHaveLength(4);
  });

  it('and what was shown of a broken answer is void', async () => {
    await using upstream = await startUpstream(inTurn(breakOff, say('Hello')));
    const { model } = modelAt(upstream.baseUrl);
    let shown = '';
    let restarts = 0;
    for await (const { text, restarted } of model.generate(request)) {
      if (restarted) {
        restarts++;
        shown = '';
      }
      shown += text;
    }
    expect([shown, restarts]).toEqual(['Hello', 1]);
  });

  it.each([
    ['retry-after-ms', '300'],
    ['retry-after', '0.3'],
  ])('not before %s says', async (name, value) => {
    await using upstream = await startUpstream(inTurn(refuse(429, 'x', { [name]: value }), say('Hello')));
    const { model } = modelAt(upstream.baseUrl);
    const started = performance.now();
    await model.generateMany(once);
    expect(performance.now() - started).toBeGreaterThan(295);
  });

  it('not at all when that is too long a wait, or the provider says that it is of no use', async () => {
    const final: Record<string, string>[] = [{ 'retry-after': '3600' }, { 'x-should-retry': 'false' }];
    for (const headers of final) {
      await using upstream = await startUpstream(refuse(429, 'later', headers));
      const { code, message } = await failureOf(modelAt(upstream.baseUrl).model.generateMany(once));
      expect([code, upstream.received.length]).toEqual(['PROVIDER_FAILED', 1]);
      if ('retry-after' in headers) expect(message).toContain('it asks to wait 3600 s');
    }
  });

  it.each([400, 401, 403, 404, 422, 301, 307])('not %i', async (status) => {
    await using upstream = await startUpstream(refuse(status, 'no', { location: 'http://127.0.0.1:1/' }));
    const { code } = await failureOf(modelAt(upstream.baseUrl).model.generateMany(once));
    expect([code, upstream.received.length]).toEqual(['PROVIDER_FAILED', 1]);
  });

  it('not a quota that is used up', async () => {
    const script: Script = (_request, response) =>
      sendJson(response, { error: { message: 'pay', code: 'insufficient_quota' } }, 429);
    await using upstream = await startUpstream(script);
    await failureOf(modelAt(upstream.baseUrl).model.generateMany(once));
    expect(upstream.received).toHaveLength(1);
  });
});

describe('what no attempt will mend', () => {
  it('is an answer of another kind', async () => {
    await using upstream = await startUpstream(
      (_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Log in'),
    );
    expect(await failureOf(modelAt(upstream.baseUrl).model.generateMany(once))).toEqual({
      code: 'PROVIDER_FAILED',
      message: 'test answers with text/html in place of JSON',
    });
    expect(upstream.received).toHaveLength(1);
  });

  it('is an answer that goes on and on, whose connection is then closed', async () => {
    let closed: Promise<unknown> | undefined;
    const script: Script = (_request, response) => {
      closed = new Promise((resolve) => response.once('close', resolve));
      return sendEvents(response, chatEvents(Array(64).fill('x'.repeat(10_000_000))));
    };
    await using upstream = await startUpstream(script);
    const { code, message } = await failureOf(modelAt(upstream.baseUrl).model.generateMany(once));
    expect([code, message]).toEqual([
      'PROVIDER_FAILED',
      expect.stringContaining('far more than the 64 tokens'),
    ]);
    await closed;
    expect(upstream.received).toHaveLength(1);
  });

  it('is a prompt that is too long, here or for the provider', async () => {
    await using upstream = await startUpstream(
      refuse(400, 'This model’s maximum context length is 8 tokens'),
    );
    const { model } = modelAt(upstream.baseUrl);
    expect(await failureOf(model.generateMany(once))).toMatchObject({ code: 'CONTEXT_TOO_LONG' });
    const long: ChatPrompt = { kind: 'chat', messages: [{ role: 'user', content: 'x'.repeat(200_000) }] };
    expect(await failureOf(model.generateMany({ ...once, prompt: long }))).toMatchObject({
      code: 'CONTEXT_TOO_LONG',
    });
    expect(upstream.received).toHaveLength(1);
  });

  it('is told in a few words', async () => {
    await using upstream = await startUpstream(refuse(400, `You said:\n${'our own code '.repeat(100)}`));
    const { message } = await failureOf(modelAt(upstream.baseUrl).model.generateMany(once));
    expect(message.length).toBeLessThan(240);
    expect(message).not.toContain('\n');
  });
});

describe('a provider that says nothing', () => {
  const silent: Script = () => {};

  it('is given up after the deadline', async () => {
    await using upstream = await startUpstream(silent);
    const { model } = modelAt(upstream.baseUrl, { deadlineMs: 300 });
    expect(await failureOf(model.generateMany(once))).toEqual({
      code: 'PROVIDER_FAILED',
      message: 'test gave no answer within 0 s',
    });
  });

  it('also where it stops in the middle, or is asked again and again', async () => {
    const stall: Script = async (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write([...chatEvents(['Hel'])][0]);
    };
    for (const script of [stall, refuse(500, 'x', { 'retry-after': '29' })]) {
      await using upstream = await startUpstream(script);
      const { model } = modelAt(upstream.baseUrl, { deadlineMs: 300 });
      expect(await failureOf(model.generateMany(once))).toMatchObject({ code: 'PROVIDER_FAILED' });
    }
  });

  it('is left when the user interrupts', async () => {
    const interrupt = new AbortController();
    await using upstream = await startUpstream(() => interrupt.abort(new Error('enough')));
    const { model } = modelAt(upstream.baseUrl);
    await expect(model.generateMany({ ...once, signal: interrupt.signal })).rejects.toThrow('enough');
  });
});

describe('a model that does not take a field', () => {
  it.each([
    ['temperature', { param: 'temperature', message: 'Unsupported value' }],
    ['seed', { message: 'Unknown name "seed": cannot find field' }],
    ['stream_options', { message: 'stream_options is not supported' }],
    ['stop', { param: 'stop', message: 'Unsupported parameter' }],
  ])('%s is asked without it, from then on', async (field, error) => {
    const script: Script = (received, response) =>
      field in bodyOf(received)
        ? sendJson(response, { error }, 400)
        : sendEvents(response, chatEvents(['Hello']));
    await using upstream = await startUpstream(script);
    const { model } = modelAt(upstream.baseUrl);
    const whole = { ...once, stop: ['END'], sampling: { temperature: 0, seed: 1 } };
    for (let time = 0; time < 2; time++) expect((await model.generateMany(whole))[0]?.text).toBe('Hello');
    expect(upstream.received).toHaveLength(3);
  });

  it('is asked once without it, and not for ever', async () => {
    await using upstream = await startUpstream((_request, response) =>
      sendJson(response, { error: { param: 'temperature', message: 'no' } }, 400),
    );
    const { model } = modelAt(upstream.baseUrl);
    const failure = await failureOf(model.generateMany({ ...once, sampling: { temperature: 1 } }));
    expect([failure.code, upstream.received.length]).toEqual(['PROVIDER_FAILED', 2]);
  });

  it('max_tokens is told max_completion_tokens, and the other way round', async () => {
    for (const isOpenAi of [false, true]) {
      const known = isOpenAi ? 'max_tokens' : 'max_completion_tokens';
      const script: Script = (received, response) =>
        known in bodyOf(received)
          ? sendEvents(response, chatEvents(['Hello']))
          : sendJson(response, { error: { message: "Unsupported parameter: 'max_tokens'…" } }, 400);
      await using upstream = await startUpstream(script);
      const { model } = modelAt(upstream.baseUrl, { isOpenAi });
      expect((await model.generateMany(once))[0]?.text).toBe('Hello');
      expect(upstream.received).toHaveLength(2);
    }
  });

  it('chat completions at all is asked in the format of responses', async () => {
    const script: Script = ({ path }, response) =>
      path.endsWith('/responses')
        ? sendJson(response, responsesAnswer('Hello'))
        : sendJson(response, { error: { message: 'only supported in v1/responses' } }, 404);
    await using upstream = await startUpstream(script);
    expect((await modelAt(upstream.baseUrl).model.generateMany(once))[0]?.text).toBe('Hello');
  });

  it('and thinks until its tokens are used up gets more of them', async () => {
    const script: Script = (received, response) => {
      if (bodyOf(received).max_tokens > 1000) return sendJson(response, chatAnswer('Hello'));
      const choice = { index: 0, message: { role: 'assistant', content: null }, finish_reason: 'length' };
      sendJson(response, { choices: [choice] });
    };
    await using upstream = await startUpstream(script);
    expect((await modelAt(upstream.baseUrl).model.generateMany(once))[0]?.text).toBe('Hello');
    expect(upstream.received).toHaveLength(2);
  });

  it('whose name says that it thinks is asked as such models want it', async () => {
    await using upstream = await startUpstream(say('Hello'));
    const { model } = modelAt(upstream.baseUrl, { isOpenAi: true, model: 'o4-mini' });
    await model.generateMany({ ...once, sampling: { temperature: 0 } });
    const body = bodyOf(upstream.received[0]!);
    expect(body).not.toHaveProperty('temperature');
    expect(body.max_completion_tokens).toBeGreaterThan(1000);
  });
});

describe('several replies', () => {
  const severally: Script = (received, response) => {
    const { n = 1 } = bodyOf(received);
    const { choices, ...rest } = chatAnswer('Hello') as { choices: object[] };
    sendJson(response, {
      ...rest,
      choices: Array.from({ length: n }, (_, index) => ({ ...choices[0], index })),
    });
  };

  it('come with one request where the API can do that', async () => {
    await using upstream = await startUpstream(severally);
    const { model } = modelAt(upstream.baseUrl);
    expect(await model.generateMany({ ...request, count: 3 })).toHaveLength(3);
    expect(upstream.received).toHaveLength(1);
  });

  it('are asked for one by one where the server cannot, or gives fewer', async () => {
    const refuseMore: Script = (received, response, number) =>
      bodyOf(received).n > 1
        ? sendJson(response, { error: { message: 'Only one completion choice is allowed' } }, 400)
        : severally(received, response, number);
    const giveOne: Script = (_request, response) => sendJson(response, chatAnswer('Hello'));
    for (const script of [refuseMore, giveOne]) {
      await using upstream = await startUpstream(script);
      const { model } = modelAt(upstream.baseUrl);
      expect(await model.generateMany({ ...request, count: 3 })).toHaveLength(3);
    }
  });

  it('have seeds of their own, no more than four at once, and what came is kept when another fails', async () => {
    let open = 0;
    let most = 0;
    const script: Script = async (_received, response, number) => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 20));
      open--;
      if (number === 5) refuse(400, 'no')(_received, response, number);
      else sendJson(response, messagesAnswer('Hello'));
    };
    await using upstream = await startUpstream(script);
    const { model } = modelAt(upstream.baseUrl, { format: 'anthropic-messages' });
    const completions = await model.generateMany({ ...request, count: 6 });
    expect([completions.length, most]).toEqual([5, 4]);
  });

  it('differ by their seeds', async () => {
    await using upstream = await startUpstream((_request, response) =>
      sendJson(response, chatAnswer('Hello')),
    );
    const { model } = modelAt(upstream.baseUrl);
    await model.generateMany({ ...request, count: 3, sampling: { seed: 7 } });
    const seeds = upstream.received
      .filter((each) => bodyOf(each).n === undefined)
      .map((each) => bodyOf(each).seed);
    expect(new Set(seeds).size).toBe(seeds.length);
  });
});

describe('a budget', () => {
  const counted: Script = (_request, response) =>
    sendJson(response, { ...chatAnswer('Hello'), usage: { prompt_tokens: 400, completion_tokens: 200 } });

  it('of tokens ends the run before the next request', async () => {
    await using upstream = await startUpstream(counted);
    const { model, meter } = modelAt(upstream.baseUrl, { meter: new UsageMeter({ tokens: 1000 }) });
    await model.generateMany(once);
    await model.generateMany(once);
    expect(await failureOf(model.generateMany(once))).toMatchObject({ code: 'BUDGET_EXHAUSTED' });
    expect(meter.spent).toEqual({ input: 800, cachedInput: 0, output: 400, cost: null, isExact: true });
    expect(upstream.received).toHaveLength(2);
  });

  it('of cost, which needs a price', async () => {
    await using upstream = await startUpstream(counted);
    const price = { input: 1000, output: 1000 };
    const { model, meter } = modelAt(upstream.baseUrl, { meter: new UsageMeter({ cost: 1 }, price) });
    await model.generateMany(once);
    expect(meter.spent.cost).toBeCloseTo(0.6);
    await model.generateMany(once);
    expect(await failureOf(model.generateMany(once))).toMatchObject({ code: 'BUDGET_EXHAUSTED' });
    expect(() => new UsageMeter({ cost: 1 })).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });

  it('is kept by estimates where the provider does not count', async () => {
    await using upstream = await startUpstream(say('Hello'));
    const { model, meter } = modelAt(upstream.baseUrl);
    await model.generateMany(once);
    expect(meter.spent).toMatchObject({ isExact: false, output: 2 });
    expect(meter.spent.input).toBeGreaterThan(10);
  });
});

it('ends a reply at a stop string, wherever that is cut', async () => {
  await using upstream = await startUpstream(say('Hello EN END and more'));
  const { model } = modelAt(upstream.baseUrl);
  const [completion] = await model.generateMany({ ...once, stop: ['END'] });
  expect(completion).toMatchObject({ text: 'Hello EN ', finishReason: 'stop' });
  let shown = '';
  for await (const { text } of model.generate({ ...request, stop: ['END'] })) shown += text;
  expect(shown).toBe('Hello EN ');
});

it('says which files a request is about', async () => {
  await using upstream = await startUpstream(say('Hello'));
  const { model, sent } = modelAt(upstream.baseUrl);
  await model.generateMany({ ...once, sources: ['a.js', 'test/a.test.js'] });
  expect(sent[0]).toMatchObject({ purpose: 'fix', sources: ['a.js', 'test/a.test.js'], method: 'POST' });
});

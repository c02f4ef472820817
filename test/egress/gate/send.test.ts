import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../../src/egress/receipts/receipt.ts';
import { failureOf } from '../../support/failure-of.ts';
import { startHttpServer } from '../http/test-server.ts';
import { bodyOf, openTestGate, providerKey, textOf } from './test-gate.ts';

const json = { 'content-type': 'application/json' };

describe('what is sent', () => {
  it('is the sealed bytes, the headers of the list, and the key', async () => {
    await using server = await startHttpServer((_, response) => response.writeHead(200, json).end('{"a":1}'));
    const { gate, seal } = await openTestGate(`${server.url.href}base/v1`);
    const sealed = seal({ headers: { ...json, accept: 'text/event-stream', 'openai-beta': 'x=1' } });
    const response = await gate.send(sealed);
    expect([response.status, response.headers['content-type']]).toEqual([200, json['content-type']]);
    expect(await textOf(response)).toBe('{"a":1}');
    expect(server.requests).toEqual([
      {
        method: 'POST',
        path: '/base/v1/chat/completions',
        headers: {
          ...json,
          accept: 'text/event-stream',
          'openai-beta': 'x=1',
          authorization: `Bearer ${providerKey}`,
          'user-agent': 'ppagent',
          'accept-encoding': 'identity',
          'content-length': String(sealed.body.length),
          host: server.url.host,
          connection: 'keep-alive',
        },
        body: Buffer.from(sealed.body),
      },
    ]);
  });

  it('has the key where the provider wants it, and none where it takes none', async () => {
    await using server = await startHttpServer((_, response) => response.end());
    const anthropic = { kind: 'anthropic', credential: 'x-api-key' } as const;
    const one = await openTestGate(server.url.href, { endpoint: anthropic });
    await textOf(await one.gate.send(one.seal({ headers: { 'anthropic-version': '2023-06-01' } })));
    const other = await openTestGate(server.url.href, { endpoint: { credential: 'none' }, key: undefined });
    await textOf(await other.gate.send(other.seal()));
    const [first, second] = server.requests.map(({ headers }) => headers);
    expect([first!['x-api-key'], first!.authorization, first!['anthropic-version']]).toEqual([
      providerKey,
      undefined,
      '2023-06-01',
    ]);
    expect(JSON.stringify(second)).not.toContain(providerKey);
  });

  it('is a GET for a list of models', async () => {
    await using server = await startHttpServer((_, response) => response.end('[]'));
    const { gate, seal } = await openTestGate(server.url.href);
    const request = {
      purpose: 'model-list',
      method: 'GET',
      path: '/models',
      body: new Uint8Array(),
      headers: {},
    } as const;
    expect(await textOf(await gate.send(seal({ ...request, model: '' })))).toBe('[]');
    expect(server.requests[0]).toMatchObject({ method: 'GET', path: '/models' });
    expect(server.requests[0]!.headers['content-length']).toBeUndefined();
  });

  it('is what was checked, even when somebody changes it meanwhile', async () => {
    await using server = await startHttpServer((_, response) => response.end());
    const { gate, seal } = await openTestGate(server.url.href);
    const sealed = seal();
    const before = Buffer.from(sealed.body);
    const sending = gate.send(sealed);
    sealed.body.fill(0x78);
    (sealed.headers as Record<string, string>).accept = 'planted';
    await textOf(await sending);
    expect(server.requests[0]!.body).toEqual(before);
    expect(server.requests[0]!.headers.accept).toBeUndefined();
  });

  it('passes plain http to a private network where that was agreed to, and only then', async () => {
    await using server = await startHttpServer((_, response) => response.end('hello'));
    // The proxy of the environment stands for the private network.
    const { startProxy } = await import('../http/test-proxy.ts');
    await using proxy = await startProxy(server.port);
    const { gate, seal } = await openTestGate('http://10.1.2.3:8000/v1', {
      endpoint: { plainHttpAgreed: true },
      settings: { env: { HTTP_PROXY: `http://127.0.0.1:${proxy.port}` } },
    });
    expect(await textOf(await gate.send(seal()))).toBe('hello');
    expect(proxy.asked.map(({ what }) => what)).toEqual(['POST http://10.1.2.3:8000/v1/chat/completions']);
  });

  it('goes 200 times at once over few connections, each with its receipts', async () => {
    await using server = await startHttpServer((request, response) => {
      response.writeHead(200, json);
      response.write('[');
      setImmediate(() => response.end(`"${request.headers['content-length']}"]`));
    });
    const { gate, seal, receipts } = await openTestGate(server.url.href);
    const lengths = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const body = bodyOf('x'.repeat(index));
        expect(await textOf(await gate.send(seal({ body })))).toBe(`["${body.length}"]`);
        return body.length;
      }),
    );
    await gate.close();
    const log = await receipts();
    const intents = log.filter(({ kind }) => kind === 'intent');
    const outcomes = log.filter(({ kind }) => kind === 'outcome');
    expect([server.requests.length, intents.length, outcomes.length]).toEqual([200, 200, 200]);
    expect(new Set(intents.map((each) => each.kind === 'intent' && each.bytes))).toEqual(new Set(lengths));
    expect(server.connections()).toBeLessThanOrEqual(200);
  });

  it('is no more in a day than the policy allows, even when all is asked for at once', async () => {
    await using server = await startHttpServer((_, response) => response.end('ok'));
    const body = bodyOf('some text');
    const policy = { maxDayBytes: body.length * 7 + 1 };
    const { gate, seal } = await openTestGate(server.url.href, { policy });
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, () => gate.send(seal({ body })).then(textOf)),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(7);
    expect(server.requests).toHaveLength(7);
  });
});

describe('the receipts of a request', () => {
  it('say what left before the first byte has left, and how it ended after', async () => {
    const seen: Receipt[][] = [];
    await using server = await startHttpServer(async (_, response) => {
      seen.push(await receipts());
      response.writeHead(503).end('busy');
    });
    const { gate, seal, receipts } = await openTestGate(`${server.url.href}v1`);
    const sealed = seal({}, { replaced: { email: 2 }, sources: ['src/a.ts', 'src/b.ts'] });
    await textOf(await gate.send(sealed));
    const intent = {
      kind: 'intent',
      index: 0,
      purpose: 'fix',
      provider: 'test',
      host: server.url.host,
      path: '/v1/chat/completions',
      method: 'POST',
      model: 'some-model',
      bytes: sealed.body.length,
      sha256: createHash('sha256').update(sealed.body).digest('hex'),
      policyHash: sealed.manifest.policyHash,
      replaced: { email: 2 },
      sources: 2,
    };
    expect(seen).toMatchObject([[intent]]);
    await gate.close();
    const outcome = { kind: 'outcome', intent: 0, result: 'answered', status: 503, receivedBytes: 4 };
    expect(await receipts()).toMatchObject([intent, outcome]);
  });
});

/** Sends, reads to the end, closes. @returns what failed, and the outcome in the log */
async function outcomeOf(
  handler: Parameters<typeof startHttpServer>[0],
  work: (
    response: Awaited<ReturnType<Awaited<ReturnType<typeof openTestGate>>['gate']['send']>>,
  ) => Promise<unknown> = textOf,
  signal?: AbortSignal,
): Promise<{ readonly error: unknown; readonly outcome: Receipt }> {
  await using server = await startHttpServer(handler);
  const { gate, seal, receipts } = await openTestGate(server.url.href, { settings: { stallMs: 300 } });
  const error = await gate
    .send(seal(), signal && { signal })
    .then(work)
    .then(
      () => undefined,
      (caught: unknown) => caught,
    );
  await gate.close();
  const [, outcome] = await receipts();
  return { error, outcome: outcome! };
}

describe('what goes wrong', () => {
  const failed = { code: 'PROVIDER_FAILED', exitCode: 4 };
  it.each<[what: string, handler: Parameters<typeof startHttpServer>[0], message: RegExp, outcome: object]>([
    ['silence', () => {}, /test: no answer from 127.*0.3 s/, { result: 'failed', status: undefined }],
    [
      'a reset',
      (request) => request.socket.resetAndDestroy(),
      /test: no answer/,
      { result: 'failed', status: undefined },
    ],
    [
      'silence in the body',
      (_, response) => void response.writeHead(200).write('abc'),
      /test: the transfer broke off \(nothing arrived for 0.3 s\)/,
      { result: 'failed', status: 200, receivedBytes: 3 },
    ],
    [
      'a reset in the body',
      (_, response) => void response.writeHead(200).write('abc', () => response.socket?.resetAndDestroy()),
      /test: the transfer broke off/,
      { result: 'failed', status: 200 },
    ],
    [
      'fewer bytes than announced',
      (_, response) => {
        response.writeHead(200, { 'content-length': 10 });
        response.write('abc', () => response.socket?.end());
      },
      /test: the transfer broke off/,
      { result: 'failed', status: 200, receivedBytes: 3 },
    ],
    [
      'a body that is not encoded as it says',
      (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('abc'),
      /test: the transfer broke off/,
      { result: 'failed', status: 200 },
    ],
    [
      'an encoding that nobody asked for',
      (_, response) => void response.writeHead(200, { 'content-encoding': 'zstd' }).end('abc'),
      /test: the answer is encoded as zstd/,
      { result: 'failed' },
    ],
  ])('%s', async (_, handler, message, expected) => {
    const { error, outcome } = await outcomeOf(handler);
    expect(error).toMatchObject({ ...failed, message: expect.stringMatching(message) });
    expect(outcome).toMatchObject({ kind: 'outcome', ...expected });
  });

  it.each([301, 302, 303, 307, 308])(
    'a redirect with %i to another host is not followed, nor is the key given',
    async (status) => {
      await using other = await startHttpServer((_, response) => response.end());
      const { error, outcome } = await outcomeOf((_, response) =>
        response.writeHead(status, { location: `${other.url.href}steal?key=planted` }).end(),
      );
      expect(error).toMatchObject({
        code: 'PROVIDER_REDIRECTS',
        exitCode: 4,
        message: expect.stringContaining(`redirects to ${other.url.host}, which`),
      });
      expect((error as Error).message).not.toContain('planted');
      expect(outcome).toMatchObject({ result: 'failed', status });
      expect(other.connections()).toBe(0);
    },
  );

  it('an interruption before, during and after the answer', async () => {
    const interrupt = new AbortController();
    const hang = await outcomeOf(() => interrupt.abort(new Error('stop')), textOf, interrupt.signal);
    expect(hang.error).toEqual(new Error('stop'));
    expect(hang.outcome).toMatchObject({ result: 'stopped', status: undefined });

    const later = new AbortController();
    const reading = await outcomeOf(
      (_, response) => void response.writeHead(200).write('abc'),
      async ({ body }) => {
        for await (const _ of body) later.abort(new Error('stop'));
      },
      later.signal,
    );
    expect(reading.error).toEqual(new Error('stop'));
    expect(reading.outcome).toMatchObject({ result: 'stopped', status: 200, receivedBytes: 3 });
  });

  it('a signal that is aborted already: nothing is sent, nothing is written', async () => {
    await using server = await startHttpServer((_, response) => response.end());
    const { gate, seal, receipts } = await openTestGate(server.url.href);
    await expect(gate.send(seal(), { signal: AbortSignal.abort(new Error('stop')) })).rejects.toThrow('stop');
    expect([await receipts(), server.connections()]).toEqual([[], 0]);
  });

  it('a reader that has enough, before the first byte as well', async () => {
    const answer = (_: unknown, response: import('node:http').ServerResponse): void =>
      void response.writeHead(200).write('abc');
    const early = await outcomeOf(answer, async ({ body }) => body[Symbol.asyncIterator]().return?.());
    expect(early.outcome).toMatchObject({ result: 'stopped', status: 200, receivedBytes: 0 });
    const late = await outcomeOf(answer, async ({ body }) => {
      for await (const _ of body) break;
    });
    expect(late.outcome).toMatchObject({ result: 'stopped', status: 200, receivedBytes: 3 });
  });

  it('a gate that is closed ends what is in progress', async () => {
    let closed: Promise<unknown> | undefined;
    const { outcome } = await outcomeOf(
      (request, response) => {
        closed = once(request.socket, 'close');
        response.writeHead(200).write('abc');
      },
      async () => {},
    );
    expect(outcome).toMatchObject({ result: 'stopped', status: 200 });
    await closed;
  });

  it('a provider that is not there', async () => {
    const server = await startHttpServer(() => {});
    await server[Symbol.asyncDispose]();
    const { gate, seal } = await openTestGate(server.url.href);
    const failure = await failureOf(gate.send(seal()));
    expect(failure).toEqual({
      code: 'PROVIDER_FAILED',
      message: expect.stringMatching(/test: no answer.*ECONNREFUSED/),
    });
  });

  it('an answer in gzip, which was not asked for, is read', async () => {
    const { gzipSync } = await import('node:zlib');
    await using server = await startHttpServer((_, response) => {
      const headers = { 'content-encoding': 'gzip', ...json };
      response.writeHead(200, headers).end(gzipSync('{"a":1}'));
    });
    const { gate, seal } = await openTestGate(server.url.href);
    const response = await gate.send(seal());
    expect([response.headers['content-encoding'], await textOf(response)]).toEqual([undefined, '{"a":1}']);
  });
});

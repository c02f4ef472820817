import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Call, Reply } from '../../../src/egress/listen/listen-options.ts';
import { authorization, type Started, started, textReply } from './started.ts';

const headers = { authorization };

/** The lines of a call with its token, over a connection of its own. */
function lines({ port }: Started, ...more: readonly string[]): readonly string[] {
  return ['POST / HTTP/1.1', `host: 127.0.0.1:${port}`, `authorization: ${authorization}`, ...more];
}

async function neverServed(): Promise<Reply> {
  throw new Error('it was served');
}

test('a body as long as it may be arrives whole; a longer one is a 413', async () => {
  let lengths: number[] = [];
  await using listener = await started(async ({ body }) => {
    lengths = [...lengths, body.length];
    return textReply('served');
  });
  const post = (length: number) => fetch(listener.url, { method: 'POST', headers, body: 'x'.repeat(length) });
  expect((await post(100_000)).status).toBe(200);
  const refused = await post(100_001);
  expect([refused.status, await refused.text()]).toEqual([413, expect.stringContaining('BODY_TOO_LONG')]);
  expect((await post(5_000_000)).status).toBe(413);
  expect(lengths).toEqual([100_000]);
});

test('a body of unknown length is a 413 as soon as it is too long', async () => {
  await using listener = await started(neverServed);
  const socket = listener.connect();
  let answer = '';
  socket.on('data', (data) => {
    answer += data;
  });
  socket.write(`${lines(listener, 'transfer-encoding: chunked').join('\r\n')}\r\n\r\n`);
  const chunk = `${(50_000).toString(16)}\r\n${'x'.repeat(50_000)}\r\n`;
  socket.write(chunk + chunk + chunk);
  // Its end never comes.
  await once(socket, 'data');
  expect(answer).toMatch(/^HTTP\/1.1 413 /);
  socket.destroy();
});

test('a caller that asks first need not send a body that is refused', async () => {
  await using listener = await started(async ({ body }) => textReply(`${body.length} bytes`));
  const asking = ['expect: 100-continue', 'connection: close'];
  const tooLong = await listener.exchange(lines(listener, ...asking, 'content-length: 100001'));
  expect(tooLong).toMatch(/^HTTP\/1.1 413 /);
  const nobody = await listener.exchange([
    'POST / HTTP/1.1',
    `host: 127.0.0.1:${listener.port}`,
    ...asking,
    'content-length: 4',
  ]);
  expect(nobody).toMatch(/^HTTP\/1.1 401 /);
  const taken = await listener.exchange(lines(listener, ...asking, 'content-length: 4'), 'four');
  expect(taken).toMatch(/^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 200 OK[\s\S]*4 bytes$/);
});

test('calls beyond the number served at once are a 429, until one has ended', async () => {
  const events = new EventEmitter();
  await using listener = await started(
    async ({ path }) => {
      if (path === '/waits') {
        events.emit('arrived');
        await once(events, 'go on');
      }
      return textReply('served');
    },
    { maxConcurrent: 2 },
  );
  const arrived = once(events, 'arrived').then(() => once(events, 'arrived'));
  const waiting = [1, 2].map(() => fetch(`${listener.url}/waits`, { headers }));
  await arrived;
  const refused = await fetch(listener.url, { headers });
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
  events.emit('go on');
  for (const response of await Promise.all(waiting)) expect(await response.text()).toBe('served');
  expect((await fetch(listener.url, { headers })).status).toBe(200);
});

test('a call that takes too long can say so itself, and is a 504 when it does not', async () => {
  await using listener = await started(
    async ({ path, signal }) => {
      await once(signal, 'abort');
      expect(signal.reason).toMatchObject({ name: 'TimeoutError' });
      if (path === '/says-so') return { ...textReply('too long'), status: 504 };
      return new Promise<Reply>(() => {});
    },
    { timeoutMs: 50 },
  );
  const [says, silent] = await Promise.all(
    ['/says-so', '/silent'].map((path) => fetch(listener.url + path, { headers })),
  );
  expect([says!.status, await says!.text()]).toEqual([504, 'too long']);
  expect([silent!.status, await silent!.text()]).toEqual([504, expect.stringContaining('TIMED_OUT')]);
});

test('a call may take longer than timers count', async () => {
  await using listener = await started(
    async ({ signal }) => {
      await sleep(20);
      return textReply(signal.aborted ? 'ended' : 'served');
    },
    { timeoutMs: 1e12 },
  );
  expect(await (await fetch(listener.url, { headers })).text()).toBe('served');
});

test('what is replied after it was given up is closed', async () => {
  const events = new EventEmitter();
  await using listener = await started(
    async () => {
      await once(events, 'at last');
      const body = {
        [Symbol.asyncIterator]: () => ({
          next: async () => ({ done: false as const, value: Buffer.from('late') }),
          return: async () => {
            events.emit('given up');
            return { done: true as const, value: undefined };
          },
        }),
      };
      return { status: 200, headers: {}, body };
    },
    { timeoutMs: 20 },
  );
  expect((await fetch(listener.url, { headers })).status).toBe(504);
  const givenUp = once(events, 'given up');
  events.emit('at last');
  await givenUp;
});

test('a caller that does not come to the end of its headers or body is cut off', async () => {
  const patience = { headersMs: 150, requestMs: 300, keepAliveMs: 1000 };
  await using listener = await started(neverServed, {}, patience);
  const slowHeaders = listener.connect();
  slowHeaders.write('GET / HTTP/1.1\r\nx-slow: ');
  const slowBody = listener.connect();
  slowBody.write(`${lines(listener, 'content-length: 10').join('\r\n')}\r\n\r\n12345`);
  const answers = [slowHeaders, slowBody].map(async (socket) => String(await once(socket, 'data')));
  expect(await answers[0]).toMatch(/^HTTP\/1.1 408 /);
  const [closed] = await Promise.all([once(slowBody, 'close'), once(slowHeaders, 'close')]);
  expect(closed).toBeDefined();
  await answers[1]!.catch(() => {});
});

test('headers without end are refused', async () => {
  await using listener = await started(neverServed);
  const answer = await listener.exchange(lines(listener, `x-long: ${'x'.repeat(70_000)}`));
  expect(answer).toMatch(/^HTTP\/1.1 431 /);
});

test('what goes wrong inside is a 500 that says nothing of it', async () => {
  await using listener = await started(async ({ path }) => {
    if (path === '/header') return { status: 200, headers: { 'x-bad': 'a\nb' }, body: Buffer.from('x') };
    throw new Error('the value in question');
  });
  const response = await fetch(listener.url, { headers });
  const said = await response.text();
  expect([response.status, said]).toEqual([500, expect.stringContaining('INTERNAL')]);
  expect(said).not.toContain('in question');
  await expect(fetch(`${listener.url}/header`, { headers })).rejects.toThrow();
  expect((await fetch(listener.url, { headers })).status).toBe(500);
});

test('who hangs up ends the call', async () => {
  const events = new EventEmitter();
  await using listener = await started(async ({ signal }: Call) => {
    events.emit('arrived');
    await once(signal, 'abort');
    events.emit('ended', signal.reason);
    throw signal.reason;
  });
  const ended = once(events, 'ended');
  const hangUp = new AbortController();
  const arrived = once(events, 'arrived').then(() => hangUp.abort());
  await expect(fetch(listener.url, { headers, signal: hangUp.signal })).rejects.toThrow();
  await arrived;
  expect((await ended)[0]).toMatchObject({ name: 'AbortError' });
});

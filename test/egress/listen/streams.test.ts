import { EventEmitter, once } from 'node:events';
import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { authorization, started } from './started.ts';

const headers = { authorization };

test('a streamed reply arrives piece by piece', async () => {
  const events = new EventEmitter();
  await using listener = await started(async () => ({
    status: 206,
    headers: { 'content-type': 'text/event-stream' },
    body: (async function* () {
      for (const piece of ['one', 'two', 'three']) {
        const wanted = once(events, 'next');
        yield Buffer.from(piece);
        await wanted;
      }
    })(),
  }));
  const response = await fetch(listener.url, { headers });
  expect([response.status, response.headers.get('content-type')]).toEqual([206, 'text/event-stream']);
  const seen: string[] = [];
  for await (const chunk of response.body!) {
    seen.push(Buffer.from(chunk).toString());
    events.emit('next');
  }
  expect(seen).toEqual(['one', 'two', 'three']);
});

test('no more is made than the caller takes; and its body is given up when it hangs up', async () => {
  const events = new EventEmitter();
  let made = 0;
  const piece = Buffer.alloc(64 * 1024);
  await using listener = await started(async ({ signal }) => {
    signal.addEventListener('abort', () => events.emit('aborted'));
    const body = {
      [Symbol.asyncIterator]: () => ({
        next: async () => {
          made += piece.length;
          events.emit('made');
          return { done: false as const, value: piece };
        },
        return: async () => {
          events.emit('given up');
          return { done: true as const, value: undefined };
        },
      }),
    };
    return { status: 200, headers: {}, body };
  });
  const request = get(listener.url, { headers });
  const [response] = await once(request, 'response');
  // Nothing of it is read: what is made soon stays what it is.
  let before = -1;
  while (before !== made) {
    before = made;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(made).toBeGreaterThan(0);
  expect(made).toBeLessThan(16 * 2 ** 20);
  const ended = Promise.all([once(events, 'given up'), once(events, 'aborted')]);
  response.destroy();
  await ended;
});

test('a body that breaks breaks the reply off', async () => {
  await using listener = await started(async () => ({
    status: 200,
    headers: {},
    body: (async function* () {
      yield Buffer.from('half');
      throw new Error('broken');
    })(),
  }));
  const response = await fetch(listener.url, { headers });
  await expect(response.text()).rejects.toThrow();
});

/** A reply whose second half comes when it is told to; it ends with an error when its call is ended. */
function twoHalves() {
  const events = new EventEmitter();
  const serve = async ({ signal }: { readonly signal: AbortSignal }) => ({
    status: 200,
    headers: {},
    body: (async function* () {
      yield Buffer.from('one,');
      await Promise.race([once(events, 'go on'), once(signal, 'abort')]);
      yield Buffer.from(signal.aborted ? 'ended' : 'two');
    })(),
  });
  return { serve, goOn: () => events.emit('go on') };
}

test('a listener that shuts down takes no more calls and lets those in progress end', async () => {
  const { serve, goOn } = twoHalves();
  await using listener = await started(serve);
  const open = listener.connect();
  await once(open, 'connect');
  const response = await fetch(listener.url, { headers });
  const down = listener.shutDown(10_000);
  await expect(fetch(listener.url, { headers })).rejects.toThrow();
  // A connection that was there before is told.
  open.write(`GET / HTTP/1.1\r\nhost: 127.0.0.1:${listener.port}\r\nauthorization: ${authorization}\r\n\r\n`);
  expect(await text(open)).toMatch(/^HTTP\/1.1 503 [\s\S]*ENDED/);
  goOn();
  expect(await response.text()).toBe('one,two');
  await down;
});

test('what has not ended in time is ended, with time for last words', async () => {
  await using listener = await started(twoHalves().serve);
  const response = await fetch(listener.url, { headers });
  await listener.shutDown(20);
  expect(await response.text()).toBe('one,ended');
});

test('and is cut off when it has none', async () => {
  await using listener = await started(async () => ({
    status: 200,
    headers: {},
    body: (async function* () {
      yield Buffer.from('one');
      await new Promise(() => {});
    })(),
  }));
  const response = await fetch(listener.url, { headers });
  const reading = response.text();
  await Promise.all([listener.shutDown(20), expect(reading).rejects.toThrow()]);
});

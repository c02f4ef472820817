import { expect, test } from 'vitest';
import { type BodyObserver, ObservedBody } from '../../src/proxy/observed-body.ts';

/** A body of one-byte chunks that breaks in the end where an error is given, and tells whether it was given up. */
function body(bytes: readonly number[], error?: Error) {
  const left = [...bytes];
  const state = { givenUp: false };
  const iterator: AsyncIterableIterator<Uint8Array> = {
    [Symbol.asyncIterator]: () => iterator,
    async next() {
      const byte = left.shift();
      if (byte !== undefined) return { done: false, value: Uint8Array.of(byte) };
      if (error) throw error;
      return { done: true, value: undefined };
    },
    async return() {
      state.givenUp = true;
      return { done: true, value: undefined };
    },
  };
  return { iterator, state };
}

function noted(last?: Uint8Array) {
  const events: string[] = [];
  const observer: BodyObserver = {
    chunk: (bytes) => void events.push(`chunk ${bytes[0]}`),
    ended: () => void events.push('ended'),
    broke: (error) => {
      events.push(`broke ${(error as Error).message}`);
      return last;
    },
    givenUp: () => void events.push('given up'),
  };
  return { events, observer };
}

async function read(source: AsyncIterable<Uint8Array>): Promise<number[]> {
  const bytes: number[] = [];
  for await (const chunk of source) bytes.push(...chunk);
  return bytes;
}

test('a body passes as it is and ends once', async () => {
  const { events, observer } = noted();
  const observed = new ObservedBody(body([1, 2]).iterator, observer);
  expect(await read(observed)).toEqual([1, 2]);
  await observed.return();
  expect(events).toEqual(['chunk 1', 'chunk 2', 'ended']);
});

test('a break is let through, or ends in other bytes', async () => {
  const through = noted();
  await expect(
    read(new ObservedBody(body([1], new Error('reset')).iterator, through.observer)),
  ).rejects.toThrow('reset');
  const replaced = noted(Uint8Array.of(9));
  const bytes = await read(new ObservedBody(body([1], new Error('reset')).iterator, replaced.observer));
  expect(bytes).toEqual([1, 9]);
  expect(replaced.events).toEqual(['chunk 1', 'broke reset']);
});

test('a body that is given up before it was read is given up below, too', async () => {
  const { iterator, state } = body([1]);
  const { events, observer } = noted();
  await new ObservedBody(iterator, observer).return();
  expect(state.givenUp).toBe(true);
  expect(events).toEqual(['given up']);
});

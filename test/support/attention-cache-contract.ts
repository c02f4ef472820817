import { expect, test } from 'vitest';
import type { AttentionCache, ForwardRequest } from '../../src/model/local/attention-cache.ts';
import type { SteerableGraph } from '../../src/model/local/steerable-graph.ts';
import { openTinyNetwork, tinyArchitecture } from './tiny-network.ts';

const text = [3, 14, 15, 9, 2, 6, 5, 30, 8, 9, 7];

async function read(cache: AttentionCache, tokens: readonly number[], more: Partial<ForwardRequest> = {}) {
  const request = { tokens, layout: 'linear' as const, logitsToKeep: 1, ...more };
  const { logits, keep } = await cache.forward(request);
  keep([...tokens.keys()]);
  return { logits };
}

/** The right answer: the whole text in one call on the CPU, with an empty cache. */
async function expected(tokens: readonly number[], more: Partial<ForwardRequest> = {}) {
  const graph = await openTinyNetwork('cpu', 'host');
  const answer = await read(graph.createCache(), tokens, more);
  await graph.close();
  return answer;
}

function expectClose(actual: Float32Array, wanted: Float32Array): void {
  expect(actual.length).toBe(wanted.length);
  const differences = actual.map((number, index) => Math.abs(number - wanted[index]!));
  expect(Math.max(...differences)).toBeLessThan(1e-3);
}

/** What every cache has to do, wherever it lies and whoever computes. */
export function testAttentionCache(open: () => Promise<SteerableGraph>): void {
  async function withCache(use: (cache: AttentionCache) => Promise<void>): Promise<void> {
    const graph = await open();
    await use(graph.createCache());
    await graph.close();
  }

  test('a text read in pieces gives what it gives at once', () =>
    withCache(async (cache) => {
      await read(cache, text.slice(0, 5));
      await read(cache, text.slice(5, 6));
      const { logits } = await read(cache, text.slice(6));
      expect(cache.length).toBe(text.length);
      expectClose(logits, (await expected(text)).logits);
    }));

  test('rows that are not kept leave no trace', () =>
    withCache(async (cache) => {
      await read(cache, text.slice(0, 4));
      const { keep } = await cache.forward({
        tokens: [text[4]!, 1, 1, 1],
        layout: 'linear',
        logitsToKeep: 4,
      });
      keep([0]);
      expect(cache.length).toBe(5);
      await read(cache, text.slice(5, 6));
      const { logits } = await read(cache, text.slice(6));
      expectClose(logits, (await expected(text)).logits);
    }));

  test('a call whose rows are all dropped changes nothing', () =>
    withCache(async (cache) => {
      await read(cache, text.slice(0, 4));
      await cache.forward({ tokens: [1, 1], layout: 'linear', logitsToKeep: 1 });
      const { logits } = await read(cache, text.slice(4));
      expectClose(logits, (await expected(text)).logits);
    }));

  test.each([0, 1, 7])('goes on from slot %i after it was truncated there', (length) =>
    withCache(async (cache) => {
      await read(cache, [...text.slice(0, length), 1, 2, 3, 4, 5, 6, 7, 8]);
      cache.truncate(length);
      expect(cache.length).toBe(length);
      const { logits } = await read(cache, text.slice(length));
      expectClose(logits, (await expected(text)).logits);
    }),
  );

  test('holds a learned prefix in place of what was there', () =>
    withCache(async (cache) => {
      const { layers, keyValueHeads, headSize } = tinyArchitecture;
      const length = 3;
      const buffers = Array.from({ length: layers * 2 }, (_, index) =>
        Float32Array.from({ length: keyValueHeads * length * headSize }, (_, place) =>
          Math.sin(index + place),
        ),
      );
      const reference = await openTinyNetwork('cpu', 'host');
      const wanted = reference.createCache();
      wanted.load({ length, buffers });
      await read(cache, [1, 2, 3]);
      cache.load({ length, buffers });
      expect(cache.length).toBe(length);
      await read(cache, text.slice(0, 5));
      const { logits } = await read(cache, text.slice(5));
      expectClose(logits, (await read(wanted, text)).logits);
      await reference.close();
    }));

  test('steers', () =>
    withCache(async (cache) => {
      const { layers, hiddenSize } = tinyArchitecture;
      const steering = Float32Array.from({ length: layers * hiddenSize }, (_, index) => Math.cos(index));
      const { logits } = await read(cache, text, { steering });
      expectClose(logits, (await expected(text, { steering })).logits);
      expect(logits).not.toEqual((await expected(text)).logits);
    }));
}

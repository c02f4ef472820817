import { expect, test } from 'vitest';
import { attentionBias } from '../../../src/model/local/attention-bias.ts';
import { KeyValueCache } from '../../../src/model/local/key-value-cache.ts';

const architecture = {
  layers: 1,
  keyValueHeads: 2,
  headSize: 2,
  hiddenSize: 8,
  vocabularySize: 10,
  contextLength: 100,
  endOfText: new Set<number>(),
};

/** Two heads, `rows` rows of two numbers: head, row and place can be read off each number. */
function added(rows: number): Float32Array[] {
  const numbers = [0, 1].flatMap((head) =>
    Array.from({ length: rows * 2 }, (_, index) => head * 1000 + Math.floor(index / 2) * 10 + (index % 2)),
  );
  return [Float32Array.from(numbers), Float32Array.from(numbers, (number) => -number)];
}

function slot(cache: KeyValueCache, head: number, index: number): number[] {
  const start = (head * cache.capacity + index) * 2;
  return [...cache.buffers[0]!.subarray(start, start + 2)];
}

test('keeps the rows that it is given, through growth', () => {
  const cache = new KeyValueCache(architecture, { step: 2 });
  cache.append(added(3), 3, [0, 1, 2]);
  cache.append(added(5), 5, [0, 3]);
  expect(cache.length).toBe(5);
  expect([0, 1, 2, 3, 4].map((index) => slot(cache, 0, index))).toEqual([
    [0, 1],
    [10, 11],
    [20, 21],
    [0, 1],
    [30, 31],
  ]);
  expect(slot(cache, 1, 4)).toEqual([1030, 1031]);
  expect(cache.buffers[1]![0]).toBe(-0);
});

test('writes over what was truncated', () => {
  const cache = new KeyValueCache(architecture, { step: 4 });
  cache.append(added(4), 4, [0, 1, 2, 3]);
  cache.truncate(1);
  cache.append(added(2), 2, [1]);
  expect(cache.length).toBe(2);
  expect(slot(cache, 0, 1)).toEqual([10, 11]);
});

test('a row sees its prompt, its own slots and its own rows up to itself', () => {
  const bias = attentionBias(
    [
      { prefix: 2, slots: [3], firstRow: 0 },
      { prefix: 1, slots: [], firstRow: 1 },
      { prefix: 1, slots: [], firstRow: 1 },
    ],
    4,
  );
  const visible = (row: number) =>
    [...bias.subarray(row * 7, row * 7 + 7)].map((value) => (value === 0 ? 1 : 0));
  expect(visible(0)).toEqual([1, 1, 0, 1, 1, 0, 0]);
  expect(visible(1)).toEqual([1, 0, 0, 0, 0, 1, 0]);
  expect(visible(2)).toEqual([1, 0, 0, 0, 0, 1, 1]);
});

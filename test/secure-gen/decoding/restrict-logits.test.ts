import { expect, test } from 'vitest';
import type { Verdict } from '../../../src/secure-gen/decoding/constraint-scanner.ts';
import { restrictLogits } from '../../../src/secure-gen/decoding/restrict-logits.ts';

function restricted(logits: readonly number[], verdicts: Readonly<Record<number, Verdict>>) {
  const changed = Float32Array.from(logits);
  const wasLikely = restrictLogits(changed, (token) => verdicts[token] ?? 'free');
  return { logits: [...changed], wasLikely };
}

const none = Number.NEGATIVE_INFINITY;

test('without a ban nothing changes', () => {
  expect(restricted([5, 1, -3], { 1: 'welcome' })).toEqual({ logits: [5, 1, -3], wasLikely: false });
});

test('what is left after a ban is judged as well, and the rest cannot be chosen', () => {
  // Token 1 is not plausible beside token 0, but beside what is left.
  expect(restricted([20, 6, 3, -20], { 0: 'banned', 1: 'banned' })).toEqual({
    logits: [none, none, 3, none],
    wasLikely: true,
  });
});

test('what is welcome gains where something likely was banned', () => {
  expect(restricted([5, 4, 3], { 0: 'banned', 2: 'welcome' }).logits).toEqual([none, 4, 6]);
  expect(restricted([5, 4, -1], { 2: 'banned', 1: 'welcome' })).toEqual({
    logits: [5, 4, none],
    wasLikely: false,
  });
});

test('where everything is banned it is let through', () => {
  expect(restricted([5, 4], { 0: 'banned', 1: 'banned' })).toEqual({ logits: [5, 4], wasLikely: false });
});

import { expect, test } from 'vitest';
import { PromptLookup } from '../../../src/model/local/prompt-lookup.ts';

function lookupAfter(prompt: number[], written: number[]): PromptLookup {
  const lookup = new PromptLookup(prompt);
  for (const token of written) lookup.push(token);
  return lookup;
}

test('continues the copy that was begun', () => {
  expect(lookupAfter([1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3]).propose(4)).toEqual([4, 5, 6, 7]);
});

test('prefers the longest match', () => {
  expect(lookupAfter([9, 2, 3, 4, 50, 1, 2, 3, 4, 60, 61], [1, 2, 3, 4]).propose(1)).toEqual([60]);
});

test('finds its place again after a token that is not in the text', () => {
  const prompt = [1, 2, 3, 4, 5, 6, 7, 8];
  expect(lookupAfter(prompt, [1, 2, 99, 4, 5]).propose(2)).toEqual([6, 7]);
});

test('of equal matches takes the one nearest to where it was copying', () => {
  const prompt = [7, 1, 50, 20, 21, 22, 23, 7, 1, 60];
  const lookup = lookupAfter(prompt, [20, 21, 22]);
  lookup.propose(1);
  for (const token of [23, 7, 1]) lookup.push(token);
  expect(lookup.propose(1)).toEqual([60]);
});

test('proposes nothing for a token that was never seen, and nothing when nothing is wanted', () => {
  expect(lookupAfter([1, 2, 3], [42]).propose(5)).toEqual([]);
  expect(lookupAfter([1, 2, 3], [1, 2]).propose(0)).toEqual([]);
});

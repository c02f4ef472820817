import { expect, test } from 'vitest';
import { largestLogits, logitsWithin, logSumExp } from '../../../src/model/local/logits.ts';
import { createRandom } from '../../../src/model/local/random.ts';
import { Sampler } from '../../../src/model/local/sampler.ts';

const logits = () => Float32Array.of(0, Math.log(5), Math.log(3), Math.log(1), -50);

function frequencies(sampler: Sampler, draws: number): number[] {
  const counts = [0, 0, 0, 0, 0];
  for (let draw = 0; draw < draws; draw++) {
    const token = sampler.choose(logits());
    counts[token] = counts[token]! + 1;
  }
  return counts.map((count) => count / draws);
}

test('temperature 0 takes the likeliest token', () => {
  expect(new Sampler({}, 0, []).choose(logits())).toBe(1);
});

test('temperature 1 draws tokens as often as the model says', () => {
  const drawn = frequencies(new Sampler({ temperature: 1, seed: 3 }, 0, []), 40_000);
  // 40,000 draws: a deviation of 0.012 is five standard errors for the likeliest token.
  for (const [token, share] of [0.1, 0.5, 0.3, 0.1, 0].entries())
    expect(drawn[token]).toBeCloseTo(share, 1.6);
});

test('top-k and top-p cut off the tail and keep the shares within', () => {
  const topK = frequencies(new Sampler({ temperature: 1, topK: 2, seed: 1 }, 0, []), 20_000);
  expect(topK[1]).toBeCloseTo(5 / 8, 1.6);
  expect(topK[0]! + topK[3]! + topK[4]!).toBe(0);
  const topP = frequencies(new Sampler({ temperature: 1, topP: 0.6, seed: 1 }, 0, []), 20_000);
  expect(topP[1]).toBeCloseTo(5 / 8, 1.6);
  expect(topP[2]).toBeCloseTo(3 / 8, 1.6);
});

test('one seed gives one stream a candidate, and other candidates other streams', () => {
  const stream = (seed: number, candidate: number) => {
    const sampler = new Sampler({ temperature: 1, seed }, candidate, []);
    return Array.from({ length: 30 }, () => sampler.choose(logits()));
  };
  expect(stream(5, 0)).toEqual(stream(5, 0));
  expect(stream(5, 0)).not.toEqual(stream(5, 1));
  expect(stream(5, 0)).not.toEqual(stream(6, 0));
});

test('a repetition penalty makes tokens that were seen less likely', () => {
  const sampler = new Sampler({ repetitionPenalty: 3 }, 0, [1]);
  expect(sampler.choose(logits())).toBe(2);
  expect(sampler.choose(logits())).toBe(1);
});

test('random numbers are even', () => {
  const random = createRandom(1);
  const bins = Array<number>(10).fill(0);
  for (let draw = 0; draw < 20_000; draw++) bins[Math.floor(random() * 10)]!++;
  const chiSquare = bins.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
  // The 0.9999 quantile of chi-square with 9 degrees of freedom.
  expect(chiSquare).toBeLessThan(33.7);
});

test('the largest logits come in order, whatever the input', () => {
  const random = createRandom(2);
  const many = Float32Array.from({ length: 5000 }, () => random() * 10 - 5);
  const sorted = [...many.keys()].sort((a, b) => many[b]! - many[a]!);
  expect(largestLogits(many, 20)).toEqual(sorted.slice(0, 20));
  const near = sorted.filter((token) => many[token]! >= many[sorted[0]!]! - 1);
  expect(logitsWithin(many, 1)).toEqual(near);
  const exact = Math.log(many.reduce((sum, value) => sum + Math.exp(value), 0));
  expect(logSumExp(many)).toBeCloseTo(exact, 5);
});

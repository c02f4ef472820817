import { describe, expect, it } from 'vitest';
import { parseRational } from '../../../src/dp-icl/accountant/units/rational.ts';
import { exponentialMechanism } from '../../../src/dp-icl/mechanisms/exponential-mechanism.ts';
import { permuteAndFlip } from '../../../src/dp-icl/mechanisms/permute-and-flip.ts';
import { SecureRandom, uniformBelow } from '../../../src/dp-icl/mechanisms/random-source.ts';
import { clipped, type Utility, utilityOf } from '../../../src/dp-icl/mechanisms/utility.ts';
import { distributionCases } from './cases.ts';
import { chiSquareExcess, histogramOf } from './distribution.ts';

const draws = 100_000;
const random = new SecureRandom();

describe('samplers', () => {
  it.each(distributionCases)('$name gives what it should', ({ probabilities, draw }) => {
    const counts = histogramOf(draws, probabilities.length, () => draw(random));
    expect(chiSquareExcess(counts, probabilities)).toBeLessThan(6);
  });

  it('the test notices a coin that is off by one in a hundred', () => {
    const counts = histogramOf(draws, 2, () => (uniformBelow(1000n, random) < 510n ? 1 : 0));
    expect(chiSquareExcess(counts, [0.5, 0.5])).toBeGreaterThan(6);
  });

  it('the test notices noise that is used twice', () => {
    let last: number | undefined;
    const { probabilities, draw } = distributionCases.find(({ name }) => name === 'exponential mechanism')!;
    const pairs = histogramOf(draws, probabilities.length ** 2, () => {
      last ??= draw(random);
      const pair = last * probabilities.length + last;
      last = undefined;
      return pair;
    });
    const independent = probabilities.flatMap((p) => probabilities.map((q) => p * q));
    expect(chiSquareExcess(pairs, independent)).toBeGreaterThan(6);
  });

  it('draws numbers below a bound that is no power of two, each as often', () => {
    const counts = histogramOf(draws, 13, () => Number(uniformBelow(13n, random)));
    expect(chiSquareExcess(counts, new Array<number>(13).fill(1 / 13))).toBeLessThan(6);
    const wide = (1n << 130n) + 12345n;
    for (let drawn = 0; drawn < 100; drawn++) expect(uniformBelow(wide, random)).toBeLessThan(wide);
    expect(() => uniformBelow(0n, random)).toThrow(RangeError);
  });
});

describe('utilities', () => {
  it('hold no NaN and nothing out of range', () => {
    expect(() => utilityOf(Number.NaN)).toThrow(RangeError);
    expect(() => utilityOf(Infinity)).toThrow(RangeError);
    expect([Number.NaN, -3, 0.25, 7].map((value) => clipped(value, 0, 1))).toEqual([0, 0, 0.25, 1]);
  });
});

describe('choices', () => {
  const rate = parseRational('1')!;

  it('refuse what is nothing to choose from, and utilities above their bound', () => {
    const bound = utilityOf(1);
    expect(() => exponentialMechanism([], { rate, bound }, random)).toThrow(RangeError);
    expect(() => exponentialMechanism([utilityOf(2)], { rate, bound }, random)).toThrow(RangeError);
    expect(() => permuteAndFlip([], rate, random)).toThrow(RangeError);
  });

  it('take the only candidate, and any of two that tie', () => {
    expect(permuteAndFlip([utilityOf(-5)], rate, random)).toBe(0);
    const tied: Utility[] = [utilityOf(2), utilityOf(2)];
    const counts = histogramOf(10_000, 2, () => permuteAndFlip(tied, rate, random));
    expect(chiSquareExcess(counts, [0.5, 0.5])).toBeLessThan(6);
  });
});

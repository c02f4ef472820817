import { expect, it } from 'vitest';
import { guessCertainty } from '../../../../src/dp-icl/accountant/interpretation/guess-certainty.ts';
import { delta } from '../../../../src/dp-icl/accountant/units/delta.ts';
import { epsilon } from '../../../../src/dp-icl/accountant/units/epsilon.ts';

it.each([
  ['0.5', 0.622459],
  ['1', 0.731059],
  ['1.67', 0.841576],
  ['2', 0.880797],
  ['8', 0.999665],
])('at ε = %s a guesser is right at most %d of the time', (amount, expected) => {
  expect(guessCertainty({ epsilon: epsilon.parse(amount), delta: delta.none })).toBeCloseTo(expected, 5);
});

it('is no more than certain, and δ adds to it', () => {
  const budget = { epsilon: epsilon.parse('1'), delta: delta.parse('0.01') };
  expect(guessCertainty(budget)).toBeCloseTo((Math.E + 0.01) / (Math.E + 1), 9);
  expect(guessCertainty({ epsilon: epsilon.parse('900'), delta: delta.none })).toBe(1);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logBernoulliExcess } from '../../../../src/dp-icl/accountant/numeric/bernoulli-excess.ts';
import { leastWhere } from '../../../../src/dp-icl/accountant/numeric/bisect.ts';
import {
  fourierTransform,
  inverseFourierTransform,
} from '../../../../src/dp-icl/accountant/numeric/fourier-transform.ts';
import { logBinomials } from '../../../../src/dp-icl/accountant/numeric/log-binomials.ts';
import { minimise } from '../../../../src/dp-icl/accountant/numeric/minimise.ts';
import { scaledErfc } from '../../../../src/dp-icl/accountant/numeric/scaled-erfc.ts';

const close = (value: number, expected: number, tolerance = 1e-12) =>
  expect(Math.abs(value / expected - 1)).toBeLessThan(tolerance);

/** e^{x²}·erfc(x), from mpmath 1.4.1 at 50 digits. */
const erfcs: [number, number][] = [
  [-4, 17772220.904016],
  [-1, 5.008980080762283],
  [-0.1, 1.1236433541992095],
  [0, 1.0],
  [0.01, 0.9888154610463425],
  [0.3, 0.7345993345676551],
  [0.9, 0.456531651323117],
  [1.4, 0.3387435406797346],
  [1.49, 0.3232292938008238],
  [1.5, 0.3215854164543175],
  [1.51, 0.31995676958333286],
  [2, 0.25539567631050575],
  [3.7, 0.1474349975371851],
  [8, 0.06998516620088092],
  [25, 0.02254957243264136],
  [100, 0.005641613782989433],
  [1e6, 5.641895835474742e-7],
];

/** log-ratio, order, and log(rᵅ − 1 − α(r − 1)), from the same. */
const excesses: [number, number, number][] = [
  [1e-6, 2, -27.631020115928465],
  [1e-3, 1.25, -15.67105851187313],
  [-1e-3, 1.25, -15.672558511870005],
  [0.01, 64, -1.3732984315542165],
  [-0.01, 64, -1.8072606089318757],
  [0.4, 1.0001, -11.464924982308258],
  [0.4, 1.5, -2.4724040864317716],
  [-0.6, 1.5, -2.484680208233111],
  [0.7, 8, 5.565731879195704],
  [-3, 2, -0.10213836188540316],
  [-40, 3.5, 0.9162907318741551],
  [2, 20, 40.0],
  [40, 1.01, 39.26982507107468],
  [900, 3, 2700.0],
  [1e-9, 1e9, -0.33089326890015996],
];

describe('numerics of the accountant', () => {
  it.each(erfcs)('scaled erfc of %d', (x, expected) => {
    close(scaledErfc(x), expected, 1e-13);
  });

  it.each(excesses)('Bernoulli excess of log-ratio %d at order %d', (logRatio, order, expected) => {
    expect(Math.abs(logBernoulliExcess(logRatio, order) - expected)).toBeLessThan(
      1e-11 * Math.max(1, Math.abs(expected)),
    );
  });

  it('gives the binomial coefficients', () => {
    expect([...logBinomials(6)].map((value) => Math.round(Math.exp(value)))).toEqual([
      1, 6, 15, 20, 15, 6, 1,
    ]);
    close(
      [...logBinomials(1000)].reduce((sum, value) => sum + Math.exp(value - 1000 * Math.LN2), 0),
      1,
    );
  });

  it('finds the least value of a bowl to the last digits', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (at) => {
        expect(minimise((x) => (x - at) ** 2 + 3, -6, 6).value).toBeCloseTo(3, 14);
      }),
    );
  });

  it('finds where a condition begins to hold, from above', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 100, noNaN: true }), (from) => {
        expect(leastWhere((x) => x >= from, 0, 1000)).toBe(from);
      }),
    );
  });

  it('transforms there and back, and convolves', () => {
    const vector = { real: new Float64Array(8), imaginary: new Float64Array(8) };
    vector.real.set([1, 2, 0, 0, 3]);
    fourierTransform(vector);
    expect(vector.real[0]).toBe(6);
    for (let i = 0; i < 8; i += 1) {
      const [re, im] = [vector.real[i]!, vector.imaginary[i]!];
      [vector.real[i], vector.imaginary[i]] = [re * re - im * im, 2 * re * im];
    }
    inverseFourierTransform(vector);
    // (1 + 2x + 3x⁴)² with x⁸ = 1.
    [10, 4, 4, 0, 6, 12, 0, 0].forEach((expected, i) => {
      expect(vector.real[i]).toBeCloseTo(expected, 12);
    });
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addContrast } from '../../../src/secure-gen/decoding/contrast/contrast-logits.ts';

const strength = { strength: 1, clip: 3, share: 0.05, most: 20 };
const none = Number.NEGATIVE_INFINITY;

function contrasted(logits: readonly number[], secure: readonly number[], weak: readonly number[]): number[] {
  const changed = Float32Array.from(logits);
  addContrast(changed, { secure: Float32Array.from(secure), weak: Float32Array.from(weak) }, strength);
  return [...changed];
}

test('two contexts that agree change nothing but what can be chosen at all', () => {
  expect(contrasted([5, 4, -10], [1, 2, 3], [1, 2, 3])).toEqual([5, 4, none]);
});

test('what the secure context likes better wins among what is plausible', () => {
  const [weak, safe, implausible] = contrasted([5, 4, 0], [0, 5, 9], [5, 0, 0]);
  expect(safe).toBeGreaterThan(weak!);
  expect(implausible).toBe(none);
});

test('no token moves by more than the clip, and none comes in from outside', () => {
  const logits = fc.array(fc.double({ min: -30, max: 30, noNaN: true }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(logits, logits, logits, (base, secure, weak) => {
      const changed = contrasted(base, secure, weak);
      const best = Math.max(...base);
      for (const [token, logit] of changed.entries()) {
        if (logit === none) continue;
        expect(Math.abs(logit - base[token]!)).toBeLessThan(3.001);
        expect(base[token]).toBeGreaterThan(best + Math.log(0.05) - 0.001);
      }
      expect(changed.some((logit) => logit !== none)).toBe(true);
    }),
  );
});

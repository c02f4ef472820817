import type { GridLoss } from './discretise.ts';

export interface RepeatedLoss {
  readonly loss: GridLoss;
  readonly count: number;
}

/** Probability of the composed loss that may lie beyond either end. */
export const windowTail = 1e-16;

const exponents = [
  0.05, 0.1, 0.2, 0.4, 0.7, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 256, 512,
];

/** Between which values the sum of the losses lies, but for {@link windowTail} at either end: Chernoff's bound. */
export function lossWindow(parts: readonly RepeatedLoss[]): { low: number; high: number } {
  const ends = (sign: 1 | -1): number => {
    const furthest = parts.reduce((sum, { loss, count }) => {
      const end = sign === 1 ? loss.lowest + loss.masses.length - 1 : -loss.lowest;
      return sum + count * end * loss.step;
    }, 0);
    const bounds = exponents.map((exponent) => {
      const logMoment = parts.reduce(
        (sum, { loss, count }) => sum + count * logMomentOf(loss, sign * exponent),
        0,
      );
      return (logMoment - Math.log(windowTail)) / exponent;
    });
    return Math.min(furthest, ...bounds.filter((bound) => !Number.isNaN(bound)));
  };
  return { low: -ends(-1), high: ends(1) };
}

/** log E[e^{tL}] over the finite losses. */
function logMomentOf({ step, lowest, masses }: GridLoss, t: number): number {
  const most = Math.max(t * lowest * step, t * (lowest + masses.length - 1) * step);
  let sum = 0;
  for (let i = 0; i < masses.length; i += 1) {
    sum += Math.max(0, masses[i]!) * Math.exp(t * (lowest + i) * step - most);
  }
  return most + Math.log(sum);
}

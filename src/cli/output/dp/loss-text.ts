import { guessCertainty } from '../../../dp-icl/accountant/interpretation/guess-certainty.ts';
import { type Delta, delta } from '../../../dp-icl/accountant/units/delta.ts';
import { type Epsilon, epsilon } from '../../../dp-icl/accountant/units/epsilon.ts';

/** An ε as people read it: two digits behind the point, more where that would say less than it is. */
export function epsilonText(amount: Epsilon): string {
  const exact = epsilon.format(amount).replace(/0+$/, '').replace(/\.$/, '');
  const [whole, fraction = ''] = exact.split('.');
  return `${whole}.${fraction.padEnd(2, '0')}`;
}

/** A δ in the shortest form. */
export function deltaText(amount: Delta): string {
  return delta.toNumber(amount).toExponential().replace('e+0', '');
}

/** How often, at most, somebody guesses right whether a fix was used: in per cent, rounded up. */
export function certaintyText(amount: Epsilon, at: Delta): string {
  return `${(Math.ceil(guessCertainty({ epsilon: amount, delta: at }) * 1000) / 10).toFixed(1)} %`;
}

import { deltaOfRho, epsilonOfRho } from '../conversion/zcdp-to-approximate.ts';
import { type Rho, rho } from '../units/rho.ts';
import type { ApproximateBound } from './approximate-bound.ts';
import type { CompositionPart } from './composition-part.ts';

/** ρ adds up (Bun and Steinke 2016, lemma 1.7), also where each use is chosen by the outputs of the ones before. */
export function concentratedComposition(parts: readonly CompositionPart[]): Rho | undefined {
  const amounts = [];
  for (const { cost, count } of parts) {
    if (cost.zcdp === undefined) return undefined;
    amounts.push(rho.times(cost.zcdp, count));
  }
  return rho.sum(amounts);
}

export function concentratedBound(parts: readonly CompositionPart[]): ApproximateBound | undefined {
  const total = concentratedComposition(parts);
  if (total === undefined) return undefined;
  return {
    epsilonAt: (delta) => epsilonOfRho(total, delta),
    deltaAt: (epsilon) => deltaOfRho(total, epsilon),
  };
}

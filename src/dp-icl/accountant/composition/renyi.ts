import type { RenyiCurve } from '../conversion/renyi-curve.ts';
import { deltaOfRenyi, epsilonOfRenyi } from '../conversion/renyi-to-approximate.ts';
import type { ApproximateBound } from './approximate-bound.ts';
import type { CompositionPart } from './composition-part.ts';

/** Divergences add up, order by order (Mironov 2017, proposition 1). */
function renyiComposition(parts: readonly CompositionPart[]): RenyiCurve {
  return {
    largestOrder: Math.min(...parts.map(({ cost }) => cost.renyi.largestOrder)),
    lossAt: (order) => parts.reduce((sum, { cost, count }) => sum + count * cost.renyi.lossAt(order), 0),
  };
}

export function renyiBound(parts: readonly CompositionPart[]): ApproximateBound {
  const curve = renyiComposition(parts);
  return {
    epsilonAt: (delta) => epsilonOfRenyi(curve, delta),
    deltaAt: (epsilon) => deltaOfRenyi(curve, epsilon),
  };
}

import { minimise } from '../numeric/minimise.ts';
import { type Delta, delta } from '../units/delta.ts';
import { type Epsilon, epsilon } from '../units/epsilon.ts';
import { type RenyiOrder, renyiOrder } from '../units/renyi-order.ts';
import type { RenyiCurve } from './renyi-curve.ts';

/** Orders are looked at from 1 + this on, evenly by the log of α − 1, 96 of them, and then between the best one's neighbours. */
const closestToOne = 1e-4;
const steps = 96;

/**
 * What ε exceeds the divergence of order α by, at δ: Canonne, Kamath and Steinke 2020, proposition 12; Balle, Barthe, Gaboardi,
 * Hsu and Sato 2020, theorem 20.
 */
export function epsilonAboveLoss(order: number, logDelta: number): number {
  return Math.log1p(-1 / order) - (logDelta + Math.log(order)) / (order - 1);
}

/** The least ε at δ that any order gives: a bound at each order, so a bound however well the best one is found. */
export function epsilonOfRenyi(curve: RenyiCurve, at: Delta): Epsilon {
  const logDelta = Math.log(delta.toNumber(at));
  const value = bestOver(curve, (order) => curve.lossAt(order) + epsilonAboveLoss(order, logDelta));
  return epsilon.atLeast(Math.max(0, value));
}

/** The least δ at ε that any order gives; the sources are those of {@link epsilonAboveLoss}. */
export function deltaOfRenyi(curve: RenyiCurve, at: Epsilon): Delta {
  const target = epsilon.toNumber(at);
  const logDelta = bestOver(
    curve,
    (order) => (order - 1) * (curve.lossAt(order) - target + Math.log1p(-1 / order)) - Math.log(order),
  );
  return delta.atLeast(Math.exp(Math.min(0, logDelta)));
}

function bestOver(curve: RenyiCurve, bound: (order: RenyiOrder) => number): number {
  return minimise(
    (t) => bound(renyiOrder(Math.min(curve.largestOrder, 1 + Math.exp(t)))),
    Math.log(closestToOne),
    Math.log(curve.largestOrder - 1),
    steps,
  ).value;
}

import type { RenyiOrder } from '../units/renyi-order.ts';

/** Rényi differential privacy (Mironov 2017, definition 4) at every order at once. */
export interface RenyiCurve {
  /** Beyond it the curve is not computed. */
  readonly largestOrder: number;
  /** The greatest divergence of that order between outputs with and without one unit. */
  readonly lossAt: (order: RenyiOrder) => number;
}

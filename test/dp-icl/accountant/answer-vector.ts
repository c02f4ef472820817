import type { ApproximateBound } from '../../../src/dp-icl/accountant/composition/approximate-bound.ts';
import { tightestBound } from '../../../src/dp-icl/accountant/composition/tightest.ts';
import { rhoOfPure } from '../../../src/dp-icl/accountant/conversion/pure-to-zcdp.ts';
import { epsilonAboveLoss } from '../../../src/dp-icl/accountant/conversion/renyi-to-approximate.ts';
import {
  deltaOfRho,
  epsilonOfRho,
  rhoWithin,
} from '../../../src/dp-icl/accountant/conversion/zcdp-to-approximate.ts';
import { discreteGaussianCost } from '../../../src/dp-icl/accountant/costs/discrete-gaussian.ts';
import { discreteLaplaceCost } from '../../../src/dp-icl/accountant/costs/discrete-laplace.ts';
import { calibratedDeviation, gaussianCost } from '../../../src/dp-icl/accountant/costs/gaussian.ts';
import { laplaceCost } from '../../../src/dp-icl/accountant/costs/laplace.ts';
import {
  exponentialMechanismCost,
  permuteAndFlipCost,
} from '../../../src/dp-icl/accountant/costs/noisy-max.ts';
import type { PrivacyCost } from '../../../src/dp-icl/accountant/costs/privacy-cost.ts';
import { pureCost } from '../../../src/dp-icl/accountant/costs/pure-cost.ts';
import { sampledBudget } from '../../../src/dp-icl/accountant/subsampling/poisson-pure.ts';
import { sampledGaussianCost } from '../../../src/dp-icl/accountant/subsampling/sampled-gaussian.ts';
import { delta } from '../../../src/dp-icl/accountant/units/delta.ts';
import { epsilon } from '../../../src/dp-icl/accountant/units/epsilon.ts';
import { renyiOrder } from '../../../src/dp-icl/accountant/units/renyi-order.ts';
import { rho } from '../../../src/dp-icl/accountant/units/rho.ts';
import { samplingRate } from '../../../src/dp-icl/accountant/units/sampling-rate.ts';

/** What a vector may give; each kind of question has some of them. */
interface VectorInput {
  readonly rho: string;
  readonly epsilon: string;
  readonly delta: string;
  readonly order: number;
  readonly loss: number;
  readonly sensitivity: number;
  readonly scale: number;
  readonly standardDeviation: number;
  readonly monotone: boolean;
  readonly rate: number;
  readonly direction: 'removal' | 'addition';
  readonly parts: readonly (VectorInput & { readonly mechanism: string; readonly count: number })[];
}

export interface Vector {
  readonly what: string;
  readonly input: VectorInput;
  readonly expected: number;
  readonly reference: string;
  /** A closed form up to rounding; else a bound, or a numerical value, that ours must not be above. */
  readonly exact: boolean;
}

const costs: Record<string, (input: VectorInput) => PrivacyCost> = {
  laplace: laplaceCost,
  'discrete laplace': discreteLaplaceCost,
  gaussian: gaussianCost,
  'discrete gaussian': discreteGaussianCost,
  'exponential mechanism': exponentialMechanismCost,
  'permute-and-flip': permuteAndFlipCost,
  'randomised response': (input) => pureCost(epsilon.parse(input.epsilon)),
  pure: (input) => pureCost(epsilon.parse(input.epsilon)),
  'sampled gaussian': ({ standardDeviation, rate }) =>
    sampledGaussianCost({ sensitivity: 1, standardDeviation }, samplingRate(rate)),
};

const conversions: Record<string, (input: VectorInput) => number> = {
  'epsilon of rho': (input) => epsilon.toNumber(epsilonOfRho(rho.parse(input.rho), delta.parse(input.delta))),
  'delta of rho': (input) => delta.toNumber(deltaOfRho(rho.parse(input.rho), epsilon.parse(input.epsilon))),
  'rho within': (input) =>
    rho.toNumber(rhoWithin({ epsilon: epsilon.parse(input.epsilon), delta: delta.parse(input.delta) })),
  'epsilon at order': (input) =>
    input.loss + epsilonAboveLoss(input.order, Math.log(delta.toNumber(delta.parse(input.delta)))),
  'rho of pure': (input) => rho.toNumber(rhoOfPure(epsilon.parse(input.epsilon))),
  'calibrated deviation': (input) =>
    calibratedDeviation(
      { epsilon: epsilon.parse(input.epsilon), delta: delta.parse(input.delta) },
      input.sensitivity,
    ),
  'sampled pure': (input) =>
    epsilon.toNumber(
      sampledBudget({ epsilon: epsilon.parse(input.epsilon), delta: delta.none }, samplingRate(input.rate))
        .epsilon,
    ),
};

/** Bounds of the compositions that were asked for: many references speak of the same one. */
const bounds = new Map<string, ApproximateBound>();

/** What the accountant says of a vector. */
export function answerVector({ what, input }: Vector): number {
  const conversion = conversions[what];
  if (conversion) return conversion(input);
  if (what.startsWith('composed ')) {
    const key = JSON.stringify(input.parts);
    if (!bounds.has(key)) {
      bounds.set(
        key,
        tightestBound(input.parts.map((part) => ({ cost: costs[part.mechanism]!(part), count: part.count }))),
      );
    }
    const bound = bounds.get(key)!;
    return what === 'composed delta'
      ? delta.toNumber(bound.deltaAt(epsilon.parse(input.epsilon)))
      : epsilon.toNumber(bound.epsilonAt(delta.parse(input.delta))!);
  }
  const [measure, mechanism] = what.split(' of ');
  const cost = costs[mechanism!]!(input);
  const one = tightestBound([{ cost, count: 1 }]);
  if (measure === 'pure') return epsilon.toNumber(cost.pure!);
  if (measure === 'rho') return rho.toNumber(cost.zcdp!);
  if (measure === 'loss') return cost.renyi.lossAt(renyiOrder(input.order));
  if (measure === 'epsilon') return epsilon.toNumber(one.epsilonAt(delta.parse(input.delta))!);
  if (measure === 'delta' && input.direction) {
    return cost.profiles[input.direction].deltaAt(Number(input.epsilon));
  }
  if (measure === 'delta') return delta.toNumber(one.deltaAt(epsilon.parse(input.epsilon)));
  throw new Error(`no answer to ${what}`);
}

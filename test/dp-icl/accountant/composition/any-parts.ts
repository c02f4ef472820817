import fc from 'fast-check';
import type { CompositionPart } from '../../../../src/dp-icl/accountant/composition/composition-part.ts';
import { discreteLaplaceCost } from '../../../../src/dp-icl/accountant/costs/discrete-laplace.ts';
import { gaussianCost } from '../../../../src/dp-icl/accountant/costs/gaussian.ts';
import { laplaceCost } from '../../../../src/dp-icl/accountant/costs/laplace.ts';
import {
  exponentialMechanismCost,
  permuteAndFlipCost,
} from '../../../../src/dp-icl/accountant/costs/noisy-max.ts';
import type { PrivacyCost } from '../../../../src/dp-icl/accountant/costs/privacy-cost.ts';
import { logarithmic } from '../amounts.ts';

const monotone = true;

/** Some uses of some mechanism, with noise of some width. */
const anyCost: fc.Arbitrary<PrivacyCost> = fc
  .record({
    scale: logarithmic(2, 50),
    kind: fc.constantFrom('laplace', 'gaussian', 'vote', 'flip', 'whole'),
  })
  .map(({ scale, kind }) => {
    const sensitivity = 1;
    switch (kind) {
      case 'laplace':
        return laplaceCost({ sensitivity, scale });
      case 'gaussian':
        return gaussianCost({ sensitivity, standardDeviation: scale });
      case 'vote':
        return exponentialMechanismCost({ sensitivity, scale, monotone });
      case 'flip':
        return permuteAndFlipCost({ sensitivity, scale, monotone });
      default:
        return discreteLaplaceCost({ sensitivity, scale });
    }
  });

export const anyParts: fc.Arbitrary<CompositionPart[]> = fc.array(
  fc.record({ cost: anyCost, count: fc.integer({ min: 1, max: 20 }) }),
  { minLength: 1, maxLength: 4 },
);

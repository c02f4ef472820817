import type { ApproximateBound } from '../composition/approximate-bound.ts';
import { leastWhere } from '../numeric/bisect.ts';
import { delta } from '../units/delta.ts';
import { epsilon } from '../units/epsilon.ts';
import type { DirectedProfiles } from './privacy-profile.ts';

/** Where doubles no longer tell e^ε from infinity. */
const largestEpsilon = 700;

/** What a profile says of one budget, the worse of its directions taken. */
export function profileBound({ removal, addition }: DirectedProfiles): ApproximateBound {
  const deltaAt = (value: number) => Math.max(removal.deltaAt(value), addition.deltaAt(value));
  const limit = Math.min(largestEpsilon, Math.max(removal.pureFrom, addition.pureFrom));
  return {
    epsilonAt: (at) => {
      const allowed = delta.toNumber(at);
      if (deltaAt(limit) > allowed) return undefined;
      return epsilon.atLeast(leastWhere((value) => deltaAt(value) <= allowed, 0, limit));
    },
    deltaAt: (at) => delta.atLeast(Math.min(1, Math.max(0, deltaAt(epsilon.toNumber(at))))),
  };
}

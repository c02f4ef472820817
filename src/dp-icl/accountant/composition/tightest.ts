import { gaussianProfiles } from '../costs/gaussian.ts';
import { profileBound } from '../profile/profile-bound.ts';
import { delta } from '../units/delta.ts';
import { requireCount } from '../units/require-number.ts';
import { type ApproximateBound, leastOf } from './approximate-bound.ts';
import { basicBound } from './basic.ts';
import type { CompositionPart } from './composition-part.ts';
import { concentratedBound, concentratedComposition } from './concentrated.ts';
import { numericalBound } from './numerical/numerical-composition.ts';
import { optimalComposition } from './optimal.ts';
import { renyiBound } from './renyi.ts';

/**
 * The least ε at δ, and the least δ at ε, that any of the known compositions proves. Which one is least differs from budget to
 * budget; each holds by itself, so the least of them does.
 *
 * @throws {PpagentError} PRIVACY_PARAMETER_INVALID for a count that is no whole number from 1
 */
export function tightestBound(parts: readonly CompositionPart[]): ApproximateBound {
  for (const { count } of parts) requireCount('the number of uses', count);
  const exact = exactBound(parts);
  if (exact !== undefined) return exact;
  const bounds = [basicBound(parts), concentratedBound(parts), renyiBound(parts), numericalBound(parts)];
  return leastOf(bounds.filter((bound) => bound !== undefined));
}

/** A composition in closed form, than which nothing can be tighter. */
function exactBound(parts: readonly CompositionPart[]): ApproximateBound | undefined {
  const [first] = parts;
  if (parts.length === 1 && first?.count === 1) return profileBound(first.cost.profiles);
  if (parts.every(({ cost }) => cost.exactly === 'gaussian')) {
    return profileBound(gaussianProfiles(concentratedComposition(parts)!));
  }
  if (parts.every(({ cost }) => cost.exactly === 'randomised response')) {
    return optimalComposition(
      parts.map(({ cost, count }) => ({ budget: { epsilon: cost.pure!, delta: delta.none }, count })),
    );
  }
  return undefined;
}

import type { PrivacyCost } from '../costs/privacy-cost.ts';

/** So many uses of one mechanism, each of which may depend on what the ones before put out. */
export interface CompositionPart {
  readonly cost: PrivacyCost;
  readonly count: number;
}

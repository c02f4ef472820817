import { logitsWithin, logSumExp } from '../../../model/local/logits.ts';
import type { PairLogits } from './context-pair.ts';

/** What contrast adds, and to what. */
export interface ContrastStrength {
  /** Factor of the difference of the two log-probabilities. */
  readonly strength: number;
  /** Most that is added or taken, in nats, before the factor. */
  readonly clip: number;
  /** Only tokens with at least this share of the likeliest one's probability can be chosen. */
  readonly share: number;
  /** Most tokens that can be chosen. */
  readonly most: number;
}

/**
 * Adds strength × (log p_secure − log p_weak) to the plausible tokens, and leaves only those: a context that is wrong can
 * change their order, never bring in what the model would not write (contrastive decoding, Li et al. 2023).
 */
export function addContrast(
  logits: Float32Array,
  { secure, weak }: PairLogits,
  { strength, clip, share, most }: ContrastStrength,
): void {
  const plausible = logitsWithin(logits, -Math.log(share)).slice(0, most);
  const offset = logSumExp(weak) - logSumExp(secure);
  const changed = plausible.map((token) => {
    const difference = secure[token]! - weak[token]! + offset;
    return logits[token]! + strength * Math.max(-clip, Math.min(clip, difference));
  });
  logits.fill(Number.NEGATIVE_INFINITY);
  for (const [index, token] of plausible.entries()) logits[token] = changed[index]!;
}

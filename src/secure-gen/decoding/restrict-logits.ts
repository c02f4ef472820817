import { logitsWithin } from '../../model/local/logits.ts';
import type { Verdict } from './constraint-scanner.ts';

/** Tokens less likely than the likeliest by this factor, e^-7 or one in a thousand, are not looked at where some are banned. */
const plausible = 7;
const mostJudged = 200;
const mostRounds = 8;
/** Added to what is welcome where something likely was banned, in nats. */
const boost = 3;
/** A token was likely when it had at least this much less than the likeliest, in nats: one in a hundred. */
const likely = 4.6;

/**
 * Bans tokens by what their texts would do. Only plausible ones are judged; where one of them is banned, the others are
 * judged by what is left. What was not judged cannot be chosen any more.
 *
 * @returns whether something likely was banned
 */
export function restrictLogits(logits: Float32Array, judge: (token: number) => Verdict): boolean {
  const banned = new Map<number, number>();
  const verdicts = new Map<number, Verdict>();
  let left = logitsWithin(logits, plausible).slice(0, mostJudged);
  const best = logits[left[0]!]!;
  for (let round = 0; left.some((token) => !verdicts.has(token)); round++) {
    for (const token of left) {
      if (verdicts.has(token)) continue;
      const verdict = judge(token);
      verdicts.set(token, verdict);
      if (verdict !== 'banned') continue;
      banned.set(token, logits[token]!);
      logits[token] = Number.NEGATIVE_INFINITY;
    }
    if (round === mostRounds) break;
    left = logitsWithin(logits, plausible).slice(0, mostJudged);
  }
  if (banned.size === 0) return false;
  const allowed = left.filter((token) => verdicts.get(token) !== 'banned' && verdicts.has(token));
  if (allowed.length === 0) {
    for (const [token, logit] of banned) logits[token] = logit;
    return false;
  }
  keepOnly(logits, allowed);
  const wasLikely = [...banned.values()].some((logit) => best - logit < likely);
  if (wasLikely) {
    for (const token of allowed) if (verdicts.get(token) === 'welcome') logits[token]! += boost;
  }
  return wasLikely;
}

function keepOnly(logits: Float32Array, allowed: readonly number[]): void {
  const kept = allowed.map((token) => [token, logits[token]!] as const);
  logits.fill(Number.NEGATIVE_INFINITY);
  for (const [token, logit] of kept) logits[token] = logit;
}

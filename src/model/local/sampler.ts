import type { SamplingOptions } from '../language-model.ts';
import { argMax, largestLogits, logitsWithin, logSumExp } from './logits.ts';
import { createRandom, type RandomStream } from './random.ts';

/** Changes the logits of one position in place, before a token is chosen. */
export type LogitProcessor = (position: DecodingPosition, logits: Float32Array) => void;

/** Where in which candidate a token is about to be chosen. */
export interface DecodingPosition {
  readonly candidate: number;
  /** Tokens that this candidate has so far, without the prompt. */
  readonly tokens: readonly number[];
}

/** Without top-k, tokens less likely than the likeliest by this factor are left out: e^-20, two in a billion each. */
const negligible = 20;

/** Chooses tokens for one candidate. */
export class Sampler {
  readonly #temperature: number;
  readonly #topP: number;
  readonly #topK: number;
  readonly #penalty: number;
  readonly #random: RandomStream;
  readonly #seen: Set<number>;

  constructor(options: SamplingOptions, candidate: number, prompt: readonly number[]) {
    this.#temperature = options.temperature ?? 0;
    this.#topP = options.topP ?? 1;
    this.#topK = options.topK ?? 0;
    this.#penalty = options.repetitionPenalty ?? 1;
    this.#random = createRandom(options.seed ?? 0, candidate);
    this.#seen = new Set(this.#penalty === 1 ? [] : prompt);
  }

  /**
   * Draws the next token. The draw does not depend on whether the token was proposed beforehand, so checking a proposal
   * against it is exact rejection sampling: a proposal x is kept with probability p(x).
   */
  choose(logits: Float32Array): number {
    this.#penalise(logits);
    const token = this.#temperature === 0 ? argMax(logits) : this.#draw(logits);
    if (this.#penalty !== 1) this.#seen.add(token);
    return token;
  }

  #penalise(logits: Float32Array): void {
    for (const token of this.#seen) {
      const logit = logits[token]!;
      logits[token] = logit > 0 ? logit / this.#penalty : logit * this.#penalty;
    }
  }

  #draw(logits: Float32Array): number {
    const tokens =
      this.#topK > 0
        ? largestLogits(logits, this.#topK)
        : logitsWithin(logits, negligible * this.#temperature);
    const maximum = logits[tokens[0]!]!;
    const weights = tokens.map((token) => Math.exp((logits[token]! - maximum) / this.#temperature));
    const kept = this.#nucleus(weights);
    let rest = this.#random() * kept.mass;
    for (let rank = 0; rank < kept.count; rank++) {
      rest -= weights[rank]!;
      if (rest < 0) return tokens[rank]!;
    }
    return tokens[kept.count - 1]!;
  }

  /** The smallest leading set whose share of the mass reaches top-p (Holtzman et al. 2020). */
  #nucleus(weights: readonly number[]): { count: number; mass: number } {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (this.#topP >= 1) return { count: weights.length, mass: total };
    let mass = 0;
    for (const [rank, weight] of weights.entries()) {
      mass += weight;
      if (mass >= this.#topP * total) return { count: rank + 1, mass };
    }
    return { count: weights.length, mass: total };
  }
}

/** Natural-log probability of a token under the model itself: temperature 1, nothing cut off. */
export function logProbabilityOf(token: number, logits: Float32Array): number {
  return logits[token]! - logSumExp(logits);
}

import type { TokenUsage } from '../model-reply.ts';

/** What a model costs, in US dollars per million tokens. */
export interface ModelPrice {
  readonly input: number;
  /** Of tokens that the provider had from earlier requests; as all others where it is left out. */
  readonly cachedInput?: number;
  readonly output: number;
}

/** In US dollars. */
export function costOf(usage: TokenUsage, price: ModelPrice): number {
  const cached = Math.min(usage.cachedInput, usage.input);
  const total =
    (usage.input - cached) * price.input +
    cached * (price.cachedInput ?? price.input) +
    usage.output * price.output;
  return total / 1_000_000;
}

import type { Steering } from '../../model/local/trunk.ts';
import type { CutPair } from './collect-pairs.ts';
import type { PairLikelihood, PairReader } from './pair-reader.ts';
import { bootstrap, type Interval } from './paired-bootstrap.ts';

/** How a way of steering does on pairs. */
export interface Measured {
  readonly pairs: number;
  /** Share of pairs whose fixed version is likelier, by the mean log-probability of the tokens that differ. */
  readonly preferred: Interval;
  /** Mean of fixed minus vulnerable, in nats a token. */
  readonly margin: Interval;
  /** What is gained over no steering, pair by pair. */
  readonly gain: { readonly preferred: Interval; readonly margin: Interval };
  /** What it costs the likelihood of the unchanged code before the change, in nats a token. */
  readonly drift: number;
}

/** How likely each pair is under a way of steering, which may depend on the pair. */
export async function readLikelihoods(
  reader: PairReader,
  pairs: readonly CutPair[],
  steeringOf: (pair: CutPair, index: number) => Steering,
  { signal, onTokens }: { readonly signal: AbortSignal; readonly onTokens: (tokens: number) => void },
): Promise<readonly PairLikelihood[]> {
  const likelihoods: PairLikelihood[] = [];
  for (const [index, pair] of pairs.entries()) {
    likelihoods.push(await reader.likelihood(pair.window, steeringOf(pair, index), signal));
    onTokens(tokensOf(pair));
  }
  return likelihoods;
}

/** Tokens that the network reads of a pair. */
export function tokensOf({ window }: Pick<CutPair, 'window'>): number {
  return window.context.length + window.fixed.tokens.length + window.vulnerable.tokens.length;
}

export function measured(steered: readonly PairLikelihood[], base: readonly PairLikelihood[]): Measured {
  const [own, before] = [steered.map(marginOf), base.map(marginOf)];
  const prefers = (margin: number): number => (margin > 0 ? 1 : 0);
  const minus = (values: readonly number[], others: readonly number[]) =>
    values.map((value, index) => value - others[index]!);
  return {
    pairs: own.length,
    preferred: bootstrap(own.map(prefers)),
    margin: bootstrap(own),
    gain: {
      preferred: bootstrap(minus(own.map(prefers), before.map(prefers))),
      margin: bootstrap(minus(own, before)),
    },
    drift: driftOf(steered, base),
  };
}

/**
 * What steering is chosen by: the contrastive loss less what it does to other code, in nats, with the weights of He and
 * Vechev 2023, section 4.2 (4 and 1.6). The loss saturates, so that a few pairs with a huge margin do not decide.
 */
export function steeringValue(steered: readonly PairLikelihood[], base: readonly PairLikelihood[]): number {
  const gains = steered.map((pair) => -Math.log1p(Math.exp(-Math.max(-30, marginOf(pair)))));
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
  return 4 * mean - 1.6 * Math.max(0, driftOf(steered, base));
}

function marginOf({ fixed, vulnerable }: PairLikelihood): number {
  return fixed - vulnerable;
}

function driftOf(steered: readonly PairLikelihood[], base: readonly PairLikelihood[]): number {
  const lost = steered.flatMap(({ context }, index) => {
    const before = base[index]!.context;
    return context === undefined || before === undefined ? [] : [before - context];
  });
  return lost.length === 0 ? 0 : lost.reduce((sum, value) => sum + value, 0) / lost.length;
}

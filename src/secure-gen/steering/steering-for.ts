import { join } from 'node:path';
import type { Steering } from '../../model/local/trunk.ts';
import type { CodeLanguage } from '../analysis/syntax/code-language.ts';
import { findArtefact } from './artefact-places.ts';
import { loadArtefact } from './load-artefact.ts';
import { randomLike, randomPrefix } from './random-vectors.ts';
import { steeredLanguage } from './steered-language.ts';
import { assertFits, embeddedSteeredModel, type SteeredModel } from './steered-model.ts';
import type { LearnedPrefixes, SteeringArtefact, SteeringVectors } from './steering-artefact.ts';
import { vectorOf } from './vector-of.ts';
import { anyWeakness } from './vector-sums.ts';

/** Towards safe code; for comparison away from it, or anywhere as far. */
export type SteeringDirection = 'secure' | 'vulnerable' | 'random';

export interface SteeringWish {
  /** Nothing was learned for Go and Java. */
  readonly language: CodeLanguage;
  /** Weaknesses to steer away from, by their numbers in the Common Weakness Enumeration; without any, all of them. */
  readonly weaknesses?: readonly number[];
  readonly rungs: { readonly vectors: boolean; readonly prefix: boolean };
  /** Default: `secure`. */
  readonly direction?: SteeringDirection;
  /** Of the random direction. Default: 1. */
  readonly seed?: number;
}

/**
 * What the artefacts at hand give for a wish, ready for `LocalOptions.steering` of the embedded model. A rung without an
 * artefact for the language stays out: look at what comes back. The user's own artefacts come before the built-in ones. Keep
 * the object: the same one again keeps what the model has in its cache.
 *
 * @throws PpagentError STEERING_UNUSABLE for an artefact that is damaged or was made for another model
 */
export async function steeringFor(
  wish: SteeringWish,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Steering> {
  const { rungs } = wish;
  const language = steeredLanguage(wish.language);
  if (!language) return {};
  const model = await embeddedSteeredModel(env);
  const load = async (kind: SteeringArtefact['kind']): Promise<SteeringArtefact | undefined> => {
    const place = await findArtefact(env, kind, language);
    if (!place) return undefined;
    const artefact = await loadArtefact(place);
    assertFits(artefact, model, join(place.folder, place.path));
    return artefact;
  };
  const vectors = rungs.vectors ? await load('steering-vectors') : undefined;
  const prefix = rungs.prefix ? await load('learned-prefix') : undefined;
  return {
    ...(vectors && steeringOf(vectors, wish, model)),
    ...(prefix && steeringOf(prefix, wish, model)),
  };
}

/** What one artefact that fits the model gives for a wish. */
export function steeringOf(
  artefact: SteeringArtefact,
  wish: Pick<SteeringWish, 'weaknesses' | 'direction' | 'seed'>,
  { architecture }: Pick<SteeredModel, 'architecture'>,
): Steering {
  const { direction = 'secure', seed = 1 } = wish;
  if (artefact.kind === 'learned-prefix') return { prefix: prefixOf(artefact, direction, seed) };
  const vectors = vectorsFor(artefact, wish.weaknesses ?? []);
  if (!vectors) return {};
  switch (direction) {
    case 'secure':
      return { vectors };
    case 'vulnerable':
      return { vectors: vectors.map((value) => -value) };
    case 'random':
      return { vectors: randomLike(vectors, architecture.hiddenSize, seed) };
  }
}

function prefixOf(artefact: LearnedPrefixes, direction: SteeringDirection, seed: number) {
  return direction === 'random'
    ? randomPrefix(artefact.secure, artefact.headSize, seed)
    : artefact[direction];
}

/** The mean of the weaknesses' vectors; of those without their own one, `all` stands in. */
function vectorsFor({ vectors }: SteeringVectors, weaknesses: readonly number[]): Float32Array | undefined {
  const names = weaknesses.length > 0 ? weaknesses.map((number) => `cwe-${number}`) : [anyWeakness];
  const own = names.flatMap((name) => vectorOf(vectors, name) ?? []);
  const [first, ...others] = own;
  if (!first || others.length === 0) return first;
  return first.map((_value, index) => own.reduce((sum, each) => sum + each[index]!, 0) / own.length);
}

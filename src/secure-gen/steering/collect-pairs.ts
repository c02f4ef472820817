import { PpagentError } from '../../errors/ppagent-error.ts';
import { sourceOf } from './contrast-pair.ts';
import type { PairReader } from './pair-reader.ts';
import type { PairWindow } from './pair-window.ts';
import { readPairs } from './read-pairs.ts';
import type { SteeredLanguage } from './steered-language.ts';

/** A pair cut to its difference: a few kilobytes, whatever the length of its code. */
export interface CutPair {
  readonly id: string;
  readonly source: string;
  readonly language: SteeredLanguage;
  readonly cwe: string;
  readonly window: PairWindow;
}

export interface CollectedPairs {
  readonly pairs: readonly CutPair[];
  /** Pairs that do not differ, or whose change stands at the very end of one side. */
  readonly leftOut: number;
}

/** A file with more is refused: all of its windows are held in memory, and reading them takes hours. */
const mostPairs = 20_000;

/**
 * Reads a file of pairs and cuts each to its difference.
 *
 * @param language leaves out pairs of another one
 * @throws PpagentError PAIRS_INVALID, also when there is no pair; PATH_NOT_FOUND; the signal's reason when aborted
 */
export async function collectPairs(
  file: string,
  reader: Pick<PairReader, 'windowOf'>,
  options: { readonly language?: SteeredLanguage; readonly signal: AbortSignal },
): Promise<CollectedPairs> {
  const pairs: CutPair[] = [];
  let leftOut = 0;
  for await (const pair of readPairs(file, options.signal)) {
    if (options.language && pair.language !== options.language) continue;
    const window = reader.windowOf(pair);
    if (!window) {
      leftOut++;
      continue;
    }
    const { id, language, cwe } = pair;
    pairs.push({ id, source: sourceOf(pair), language, cwe, window });
    if (pairs.length > mostPairs) {
      throw new PpagentError('PAIRS_INVALID', `${file} has more than ${mostPairs} pairs`, {
        remedy: 'Give a file with fewer pairs, for instance one for each language.',
      });
    }
  }
  if (pairs.length === 0) {
    throw new PpagentError(
      'PAIRS_INVALID',
      `${file} has no pair${options.language ? ` in ${options.language}` : ''} whose versions differ`,
    );
  }
  return { pairs, leftOut };
}

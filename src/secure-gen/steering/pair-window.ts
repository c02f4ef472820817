import { diffArrays } from 'diff';

/** Tokens before the first change that the model reads. */
const contextTokens = 128;

/** Tokens from the first change on; with the context, 256 in all. */
const changeTokens = 128;

/** Where one side only lacks something, so many tokens after the place stand for what it has instead. */
const tokensInstead = 4;

/** Beyond this many insertions and deletions everything from the first to the last is taken for changed. */
const mostEdits = 600;

/** A pair of texts round their difference, in tokens. */
export interface PairWindow {
  /** Tokens right before the first change, the same on both sides; may be empty. */
  readonly context: readonly number[];
  readonly fixed: ChangedSide;
  readonly vulnerable: ChangedSide;
}

export interface ChangedSide {
  /** From the first change to the last scored token. */
  readonly tokens: readonly number[];
  /**
   * Which of them differ from the other side, ascending. Where none does, because the other side only adds something, the
   * first tokens after that place: they are what the model would write instead.
   */
  readonly scored: readonly number[];
}

/**
 * Cuts two texts to their difference: the longest common subsequence of their tokens is what stayed.
 *
 * @returns undefined when they do not differ, or a side has nothing to score
 */
export function pairWindow(fixed: readonly number[], vulnerable: readonly number[]): PairWindow | undefined {
  const start = commonLength(fixed, vulnerable);
  const end = commonLength(fixed.slice(start).reverse(), vulnerable.slice(start).reverse());
  const changes = changedTokens(
    fixed.slice(start, fixed.length - end),
    vulnerable.slice(start, vulnerable.length - end),
  );
  const window = {
    context: fixed.slice(Math.max(0, start - contextTokens), start),
    fixed: sideOf(fixed.slice(start), changes.fixed),
    vulnerable: sideOf(vulnerable.slice(start), changes.vulnerable),
  };
  return window.fixed.scored.length > 0 && window.vulnerable.scored.length > 0 ? window : undefined;
}

function sideOf(tokens: readonly number[], changed: readonly number[]): ChangedSide {
  const own = changed.length > 0 ? changed : [...tokens.slice(0, tokensInstead).keys()];
  const scored = own.filter((index) => index < changeTokens);
  return { tokens: tokens.slice(0, (scored.at(-1) ?? -1) + 1), scored };
}

function changedTokens(
  fixed: readonly number[],
  vulnerable: readonly number[],
): { readonly fixed: readonly number[]; readonly vulnerable: readonly number[] } {
  const parts = diffArrays([...vulnerable], [...fixed], { maxEditLength: mostEdits });
  if (!parts) return { fixed: [...fixed.keys()], vulnerable: [...vulnerable.keys()] };
  const changed = { fixed: [] as number[], vulnerable: [] as number[] };
  let [atFixed, atVulnerable] = [0, 0];
  for (const { added, removed, count } of parts) {
    for (let index = 0; index < count; index++) {
      if (added) changed.fixed.push(atFixed + index);
      if (removed) changed.vulnerable.push(atVulnerable + index);
    }
    if (!removed) atFixed += count;
    if (!added) atVulnerable += count;
  }
  return changed;
}

function commonLength(a: readonly number[], b: readonly number[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

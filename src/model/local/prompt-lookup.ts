/** Longest run of tokens that is looked for in the text so far. */
const longestMatch = 8;

/**
 * Proposes what comes next by finding the last few tokens earlier in the text and taking what followed them
 * (prompt-lookup decoding, Saxena 2023). A repair mostly repeats the code that it mends, so most proposals are right.
 */
export class PromptLookup {
  readonly #tokens: number[];
  /** Where in the text the copy that we follow goes on; ties between matches go to the nearest. */
  #cursor: number;
  readonly #promptLength: number;

  constructor(prompt: readonly number[]) {
    this.#tokens = [...prompt];
    this.#promptLength = prompt.length;
    this.#cursor = 0;
  }

  /** Takes note of a token that was decided. */
  push(token: number): void {
    this.#cursor = this.#tokens[this.#cursor] === token ? this.#cursor + 1 : this.#cursor;
    this.#tokens.push(token);
  }

  /** Forgets all but the first `count` tokens that were noted. */
  truncate(count: number): void {
    this.#tokens.length = Math.min(this.#tokens.length, this.#promptLength + count);
    this.#cursor = Math.min(this.#cursor, this.#tokens.length);
  }

  /** At most `limit` tokens that may follow; empty when nothing in the text suggests any. */
  propose(limit: number): number[] {
    const match = limit > 0 ? this.#bestMatch() : undefined;
    if (match === undefined) return [];
    this.#cursor = match.end;
    const length = Math.min(limit, proposalLength(match.length));
    return this.#tokens.slice(match.end, Math.min(match.end + length, this.#tokens.length));
  }

  #bestMatch(): { end: number; length: number } | undefined {
    const tokens = this.#tokens;
    const last = tokens.length - 1;
    let best: { end: number; length: number } | undefined;
    for (let end = last; end > 0; end--) {
      let length = 0;
      while (
        length < longestMatch &&
        end - 1 - length >= 0 &&
        tokens[end - 1 - length] === tokens[last - length]
      ) {
        length++;
      }
      if (length >= shortestMatch(end, this.#promptLength) && this.#isBetter({ end, length }, best)) {
        best = { end, length };
      }
    }
    return best;
  }

  #isBetter(
    match: { end: number; length: number },
    best: { end: number; length: number } | undefined,
  ): boolean {
    if (best === undefined || match.length > best.length) return true;
    return (
      match.length === best.length && Math.abs(match.end - this.#cursor) < Math.abs(best.end - this.#cursor)
    );
  }
}

/** One token alone says something in the prompt, less in what was just written. */
function shortestMatch(end: number, promptLength: number): number {
  return end < promptLength ? 1 : 2;
}

/** The longer the match, the more of what followed it is worth checking. */
function proposalLength(matchLength: number): number {
  if (matchLength >= 5) return 15;
  return matchLength >= 2 ? 7 : 3;
}

import language from './language.json' with { type: 'json' };

/** How much a text looks as if people had written it in words. */
export interface WordLikeness {
  /** Characters a token, as the embedded model's tokenizer would cut the text: words have many, random text about two. */
  readonly charactersPerToken: number;
  /** Share of its characters that are in common words or parts of words of four letters and more. */
  readonly wordShare: number;
  /** Mean log-likelihood of its letters, each given the two before, in units of the table; -1 where it has too few. */
  readonly letterLikelihood: number;
  /** The least likely letter of all. */
  readonly leastLikely: number;
}

/** Letters, and a border: the first character of the table's alphabet. */
const letters = 27;
/** Steps of the table, as characters from `firstStep` on. */
const firstStep = 40;

const pieces = new Set(language.pieces.split(' '));
const longestPiece = 14;

let table: Uint8Array | undefined;

function likelihoods(): Uint8Array {
  table ??= Uint8Array.from(language.trigrams, (character) => character.charCodeAt(0) - firstStep);
  return table;
}

const longest = 200;

/** Reads the letters of a text, camel-case words apart. */
export function wordLikeness(text: string): WordLikeness {
  const head = text.length > longest ? text.slice(0, longest) : text;
  const runs = head.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[A-Z]/g) ?? [];
  let lettersSeen = 0;
  let tokens = 0;
  let inWords = 0;
  let sum = 0;
  let steps = 0;
  let leastLikely = 64;
  for (const run of runs) {
    const word = run.toLowerCase();
    lettersSeen += word.length;
    for (let at = 0; at < word.length; ) {
      const length = pieceAt(word, at);
      tokens++;
      if (length >= 4) inWords += length;
      at += length;
    }
    if (word.length < 3) continue;
    const trigrams = likelihoods();
    let row = 0;
    for (let at = 0; at <= word.length; at++) {
      const symbol = at < word.length ? word.charCodeAt(at) - 96 : 0;
      const step = trigrams[row * letters + symbol]!;
      sum += step;
      steps++;
      if (step < leastLikely) leastLikely = step;
      row = (row % letters) * letters + symbol;
    }
  }
  const rest = head.length - lettersSeen;
  return {
    charactersPerToken: head.length / Math.max(1, tokens + rest),
    wordShare: inWords / Math.max(1, head.length),
    letterLikelihood: steps === 0 ? -1 : sum / steps,
    leastLikely: steps === 0 ? -1 : leastLikely,
  };
}

/** How long the longest known piece is that starts here; two letters are always one. */
function pieceAt(word: string, at: number): number {
  for (let length = Math.min(longestPiece, word.length - at); length > 2; length--) {
    if (pieces.has(word.slice(at, at + length))) return length;
  }
  return Math.min(2, word.length - at);
}

/** What stands in a file's name before its ending. */
export interface FileStem {
  readonly text: string;
  /** Where it stands in the whole text. */
  readonly start: number;
}

const ending = /\.[A-Za-z][A-Za-z0-9]{0,4}(?![\w.@%-])/g;
const inName = /[^\s"'`<>|()[\]{}/\\]/;

/** Names may have 255 characters; shorter ones hold nothing. */
const longestStem = 255;
const shortestStem = 6;

/** What all values have that anybody would name a file after. */
const trace = /\d{3}|\d\D\d\D\d|[@%]|\.(?:internal|intranet|corp|lan|local)$/i;

/**
 * The names of files that may be called after a person, a number or an address: behind them a detector sees the dot of an
 * ending, and takes them for parts of something else.
 */
export function* fileStems(text: string): Generator<FileStem> {
  let done = 0;
  for (const { index } of text.matchAll(ending)) {
    const first = Math.max(done, index - longestStem);
    let start = index;
    while (start > first && inName.test(text[start - 1]!)) start--;
    done = index;
    const stem = text.slice(start, index);
    if (stem.length >= shortestStem && trace.test(stem)) yield { text: stem, start };
  }
}

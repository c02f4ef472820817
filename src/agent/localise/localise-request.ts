import { ClueBoard } from './clue-board.ts';
import type { SourceIndex } from './source-index.ts';
import type { Suspect } from './suspect.ts';

/** Finds the functions that a request in words is about: by their names, then by the words that they share with it. */
export async function localiseRequest(options: {
  readonly sources: SourceIndex;
  readonly request: string;
  readonly mayChange: (file: string) => boolean;
}): Promise<Suspect[]> {
  const board = new ClueBoard();
  const words = new Set(options.request.split(/[^\p{L}\p{N}_$]+/u).filter((word) => word.length > 2));
  const lowerWords = new Set([...words].map((word) => word.toLowerCase()));
  for (const file of options.sources.files.filter(options.mayChange)) {
    const source = await options.sources.load(file);
    for (const symbol of source?.functions ?? []) {
      if (words.has(symbol.name)) board.add(source!, symbol, { weight: 10, reason: 'named in the request' });
      if (options.request.includes(file))
        board.add(source!, symbol, { weight: 4, reason: 'its file is named' });
      const shared = wordsOf(`${symbol.name} ${symbol.documentation ?? ''}`).filter((word) =>
        lowerWords.has(word),
      );
      const clue =
        shared.length > 0
          ? { weight: (3 * shared.length) / lowerWords.size, reason: 'shares words with the request' }
          : { weight: 0, reason: 'in the files to look at' };
      board.add(source!, symbol, clue);
    }
  }
  return board.ranked().map(({ file, language, symbol, score, clues }) => ({
    file,
    language,
    symbol,
    score,
    reasons: clues.map((clue) => clue.reason),
    evidence: {},
  }));
}

/** The words in a name or a sentence: `addTax`, `add_tax` and "add tax" give the same. */
function wordsOf(text: string): string[] {
  const spaced = text.replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2');
  return [...new Set(spaced.toLowerCase().split(/[^\p{L}\p{N}]+/u))].filter((word) => word.length > 2);
}

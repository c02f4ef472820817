import type { LanguageId } from '../../repo/language-of-path.ts';
import type { FunctionSymbol } from '../../repo/symbols/source-symbol.ts';
import type { SourceFile } from './source-index.ts';
import type { Clue } from './suspect.ts';

export interface CluedFunction {
  readonly file: string;
  readonly language: LanguageId;
  readonly text: string;
  readonly symbol: FunctionSymbol;
  readonly clues: readonly Clue[];
  readonly score: number;
}

/** Collects clues by function; several clues of one reason count once, the heaviest. */
export class ClueBoard {
  readonly #functions = new Map<
    string,
    { source: SourceFile; symbol: FunctionSymbol; clues: Map<string, Clue> }
  >();

  add(source: SourceFile, symbol: FunctionSymbol, clue: Clue): void {
    const key = `${source.file}\n${symbol.range.startIndex}`;
    const entry = this.#functions.get(key) ?? { source, symbol, clues: new Map<string, Clue>() };
    const earlier = entry.clues.get(clue.reason);
    if (earlier === undefined || earlier.weight < clue.weight) entry.clues.set(clue.reason, clue);
    this.#functions.set(key, entry);
  }

  /** Heaviest first; of equals the shorter function, which is quicker to try. */
  ranked(): CluedFunction[] {
    return [...this.#functions.values()]
      .map(({ source, symbol, clues }) => {
        const sorted = [...clues.values()].sort((a, b) => b.weight - a.weight);
        const score = sorted.reduce((sum, clue) => sum + clue.weight, 0);
        return {
          file: source.file,
          language: source.language,
          text: source.text,
          symbol,
          clues: sorted,
          score,
        };
      })
      .sort((a, b) => b.score - a.score || length(a.symbol) - length(b.symbol));
  }
}

function length(symbol: FunctionSymbol): number {
  return symbol.range.endIndex - symbol.range.startIndex;
}

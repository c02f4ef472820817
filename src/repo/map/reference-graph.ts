import type { SourceOutline } from '../symbols/outline-of.ts';
import type { SourceSymbol } from '../symbols/source-symbol.ts';

/** A source file as the map sees it. */
export interface MappedFile extends SourceOutline {
  /** Relative to the repository's root, with `/`. */
  readonly path: string;
}

/** A symbol that the map may show, with the file that declares it. */
export interface Definition {
  readonly file: number;
  readonly symbol: SourceSymbol;
}

/** That one file mentions a name which others declare. */
interface Mention {
  readonly from: number;
  readonly name: string;
  readonly definitions: readonly number[];
  readonly weight: number;
}

export interface ReferenceGraph {
  readonly files: readonly MappedFile[];
  readonly definitions: readonly Definition[];
  /** In the order of files, then of names. */
  readonly mentions: readonly Mention[];
}

/** A name declared in more files than this says little about which one is meant. */
const commonName = 5;

/**
 * Who mentions what. A mention weighs the square root of how often the name occurs, more for a long, telling name and
 * for one that the task speaks of, less for a private one and for one that many files declare; the weights are those of
 * aider's repository map (aider/repomap.py), with the root taken once, so that no order of definitions matters.
 *
 * @param mentionedNames names that the task speaks of
 */
export function buildReferenceGraph(
  files: readonly MappedFile[],
  mentionedNames: ReadonlySet<string>,
): ReferenceGraph {
  const definitions: Definition[] = files.flatMap(({ symbols }, file) =>
    symbols.filter(isShown).map((symbol) => ({ file, symbol })),
  );
  const byName = new Map<string, number[]>();
  definitions.forEach(({ symbol }, index) => {
    const indices = byName.get(symbol.name);
    if (indices) indices.push(index);
    else byName.set(symbol.name, [index]);
  });
  const mentions = files.flatMap(({ references }, from) =>
    [...countNames(references)].flatMap(([name, count]) => {
      const indices = byName.get(name);
      if (!indices) return [];
      const declaring = new Set(indices.map((index) => definitions[index]?.file));
      const weight = Math.sqrt(count) * importanceOf(name, declaring.size, mentionedNames);
      return [{ from, name, definitions: indices, weight }];
    }),
  );
  return { files, definitions, mentions };
}

/** A function inside a function is no business of other files. */
function isShown(symbol: SourceSymbol): boolean {
  return !('parent' in symbol && symbol.parent);
}

function countNames(references: MappedFile['references']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of references) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function importanceOf(name: string, declaringFiles: number, mentionedNames: ReadonlySet<string>): number {
  let importance = 1;
  if (mentionedNames.has(name)) importance *= 10;
  if (name.length >= 8 && /[a-z][A-Z]|[^_]_[^_]/.test(name)) importance *= 10;
  if (name.startsWith('_')) importance *= 0.1;
  if (declaringFiles > commonName) importance *= 0.1;
  return importance;
}

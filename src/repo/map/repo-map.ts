import { rankSymbols } from './rank-symbols.ts';
import { buildReferenceGraph, type MappedFile } from './reference-graph.ts';
import { renderMap } from './render-map.ts';

export interface RepoMapOptions {
  /** Tokens that the map may take, as `countTokens` counts them. */
  readonly tokenBudget: number;
  readonly countTokens: (text: string) => number;
  /** Files that the task is about: what they mention comes first. */
  readonly focus?: readonly string[];
  /** Names that the task speaks of. */
  readonly mentionedNames?: readonly string[];
}

/**
 * A map of a repository for a prompt: the most relevant symbols that fit a budget of tokens. The same files and options
 * give the same map, whatever the order of the files.
 */
export function repoMap(files: readonly MappedFile[], options: RepoMapOptions): string {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const graph = buildReferenceGraph(sorted, new Set(options.mentionedNames));
  const ranked = rankSymbols(graph, new Set(options.focus));
  const mapOf = (count: number) => renderMap(sorted, ranked.slice(0, count));
  let fits = 0;
  let tooMany = ranked.length + 1;
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (options.countTokens(mapOf(middle)) <= options.tokenBudget) fits = middle;
    else tooMany = middle;
  }
  return mapOf(fits);
}

import { type Arc, pageRank } from './page-rank.ts';
import type { Definition, ReferenceGraph } from './reference-graph.ts';

/** How much more what a file in focus mentions counts. */
const focusWeight = 50;

/**
 * The symbols of a graph, the most relevant first. Files pass rank to the files that declare what they mention; a
 * file's rank is then split over those names.
 *
 * @param focus files that the task is about
 */
export function rankSymbols(graph: ReferenceGraph, focus: ReadonlySet<string>): Definition[] {
  const { files, definitions, mentions } = graph;
  const inFocus = files.map(({ path }) => focus.has(path));
  const shares = mentions.flatMap(({ from, definitions: targets, weight }) => {
    const others = targets.filter((target) => definitions[target]!.file !== from);
    const whole = weight * (inFocus[from] ? focusWeight : 1);
    return others.map((definition) => ({ from, definition, weight: whole / others.length }));
  });
  const arcs: Arc[] = shares.map(({ from, definition, weight }) => ({
    from,
    to: definitions[definition]!.file,
    weight,
  }));
  const ranks = pageRank(
    arcs,
    inFocus.map((focused) => (focused ? 1 : 0)),
  );
  const outgoing = new Array<number>(files.length).fill(0);
  for (const { from, weight } of shares) outgoing[from] = outgoing[from]! + weight;
  const scores = new Array<number>(definitions.length).fill(0);
  for (const { from, definition, weight } of shares) {
    scores[definition] = scores[definition]! + (ranks[from]! * weight) / outgoing[from]!;
  }
  return definitions
    .map((definition, index) => ({ definition, index, score: scores[index]! }))
    .sort(
      (a, b) =>
        b.score - a.score ||
        Number(b.definition.symbol.exported) - Number(a.definition.symbol.exported) ||
        a.index - b.index,
    )
    .map(({ definition }) => definition);
}

import type { Span } from '../../finding.ts';

/** A part of a text that something else stands for. What is empty is put in between. */
export interface Splice extends Span {
  readonly text: string;
}

/** @param splices without overlaps, in any order; of those at one place the first comes first */
export function applySplices(text: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return text;
  const pieces: string[] = [];
  let done = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(done, splice.start), splice.text);
    done = splice.end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}

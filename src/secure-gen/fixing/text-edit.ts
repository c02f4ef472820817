import type { Stretch } from '../weakness.ts';

/** What comes in the place of a stretch of a text; an empty stretch is a place to insert at. */
export interface TextEdit extends Stretch {
  readonly text: string;
}

/**
 * A text with edits made to it.
 *
 * @throws RangeError where two edits overlap: whoever made them contradicts himself
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) throw new RangeError(`edits overlap at ${edit.start}`);
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return [...pieces, text.slice(at)].join('');
}

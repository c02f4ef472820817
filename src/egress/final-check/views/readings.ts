import { bareWords } from './bare-words.ts';
import { decodedRuns } from './decoded-runs.ts';
import { joinedLines } from './joined-lines.ts';
import { unescaped } from './unescaped.ts';
import type { View } from './view.ts';

/** How often escapes are undone: a tool's arguments in a message in a JSON text in a template take four. */
const mostEscapes = 4;

/** How often what was base64 or hexadecimal is decoded again. */
const mostDecoded = 2;

/** A reading, and what there is to look for in it that was not looked for in another one. */
export interface ReadText {
  readonly view: View;
  /** `values`: watched values. `bare values`: their letters and digits. `all`: watched values, and the shapes of secrets. */
  readonly lookFor: 'values' | 'bare values' | 'all';
}

/**
 * A text in every reading that somebody may give it: as it is, with its escapes undone level by level, its lines put
 * together, its letters and digits alone, its base64 and hexadecimal runs decoded, and those again. Time and memory grow in
 * proportion to its length.
 *
 * Not read are: encryption, compression, other radixes, and texts that a program puts together in any other way than one
 * string behind another.
 */
export function* readingsOf(view: View, decoded = 0): Generator<ReadText> {
  let current = view;
  for (let level = 0; level < mostEscapes; level++) {
    const next = unescaped(current);
    if (!next) break;
    yield { view: current, lookFor: 'values' };
    current = next;
  }
  yield { view: current, lookFor: 'all' };
  const whole = joinedLines(current);
  if (whole) yield { view: whole, lookFor: 'all' };
  yield { view: bareWords(current), lookFor: 'bare values' };
  if (decoded === mostDecoded) return;
  for (const { texts, others } of decodedRuns(whole ?? current)) {
    if (others.bytes.length > 0) yield { view: others, lookFor: 'all' };
    if (texts.bytes.length > 0) yield* readingsOf(texts, decoded + 1);
  }
}

import type { Span } from '../../../finding.ts';
import type { ScannedText } from '../../../scanned-text.ts';
import { type LexicalName, nameAround } from './name-around.ts';
import { randomRuns } from './random-runs.ts';
import { findCredentialWords } from './where-credentials-are-named.ts';

/** The places of a text that make it worth a closer look. */
export interface Anchors {
  /** Names with a word that secrets are kept under. */
  readonly names: readonly LexicalName[];
  /** What looks random, whatever its name. */
  readonly runs: readonly Span[];
}

/** Everything that looks for named values starts from what is found here. */
export function anchorsIn(source: ScannedText): Anchors {
  const { text } = source;
  const names: LexicalName[] = [];
  let done = -1;
  findCredentialWords(source, (start, end) => {
    if (start < done) return;
    const name = nameAround(text, start, end);
    if (!name) return;
    done = name.end;
    names.push(name);
  });
  return { names, runs: randomRuns(text) };
}

import type { Corpus } from '../../../bench/support/source-corpus.ts';
import { ScannedText } from '../../../src/redact/scanned-text.ts';
import { namedValuesOf } from '../../../src/redact/secrets/context/named-values-of.ts';
import { describe, type JudgedExample, measured } from './judged-example.ts';

/** They are few beside the invented ones, and real. */
const weight = 2;

/** Every named value of published code is a negative: what looks like a secret there is a test's or an example's. */
export async function minedExamples(corpora: readonly Corpus[]): Promise<JudgedExample[]> {
  const found: JudgedExample[] = [];
  const seen = new Set<string>();
  for (const file of corpora.flatMap(({ files }) => files)) {
    const source = new ScannedText(file.text, file.path);
    for (const value of await namedValuesOf(source)) {
      const text = file.text.slice(value.start, value.end);
      const key = `${value.path.at(-1)} ${text}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const known = measured(value, source);
      if (!known) continue;
      found.push({
        ...known,
        positive: false,
        weight,
        origin: 'mined',
        group: `mined ${file.path.split('/')[0]}`,
        label: `mined ${describe(value, source)}`,
      });
    }
  }
  return found;
}

import type { ScannedText } from '../../scanned-text.ts';
import { lexicalValues } from './lexical/lexical-values.ts';
import type { NamedValue } from './named-value.ts';

/** Every value of a text that a name is given to and that may be a secret, in the order of their places. */
export async function namedValuesOf(source: ScannedText): Promise<NamedValue[]> {
  return lexicalValues(source, { place: 'data', bareValues: true });
}

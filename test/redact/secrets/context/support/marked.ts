import { ScannedText } from '../../../../../src/redact/scanned-text.ts';
import type { NamedValue } from '../../../../../src/redact/secrets/context/named-value.ts';
import { namedValuesOf } from '../../../../../src/redact/secrets/context/named-values-of.ts';
import { Sample } from '../../../../../src/redact/secrets/sample.ts';

/** A value found, as tests look at it. */
export interface FoundValue extends NamedValue {
  readonly value: string;
}

export async function found(text: string, path?: string): Promise<FoundValue[]> {
  const values = await namedValuesOf(new ScannedText(text, path));
  return values.map((value) => ({ ...value, value: text.slice(value.start, value.end) }));
}

const sample = new Sample(20);

/** An invented value in place of every `§`, so that no test holds one that looks issued. */
export function filled(template: string): { readonly text: string; readonly value: string } {
  const value = `${sample.letters(3)}-${sample.mixed('abcdefghijkmnpqrstuvwxyz23456789', 7)}${sample.upper(2)}`;
  return { text: template.replaceAll('§', value), value };
}

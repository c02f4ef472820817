import { ScannedText } from '../../../../../src/redact/scanned-text.ts';
import { judgeNamedValue } from '../../../../../src/redact/secrets/context/judge/judge-named-value.ts';
import type { NamedValue } from '../../../../../src/redact/secrets/context/named-value.ts';

/** A quoted value under a name, as a reader hands it to the judge, and its text. */
export function namedLiteral(
  name: string,
  content: string,
  overrides: Partial<NamedValue> = {},
  file = 'config/app.yaml',
): { readonly value: NamedValue; readonly source: ScannedText } {
  const path = name.split('.');
  const before = `${path.at(-1)}: "`;
  const source = new ScannedText(`${before}${content}"\n`, file);
  const value: NamedValue = {
    path,
    tie: 'property',
    form: 'literal',
    quoted: true,
    place: 'data',
    start: before.length,
    end: before.length + content.length,
    ...overrides,
  };
  return { value, source };
}

export function verdictOn(
  name: string,
  content: string,
  overrides: Partial<NamedValue> = {},
  file?: string,
): ReturnType<typeof judgeNamedValue> {
  const { value, source } = namedLiteral(name, content, overrides, file);
  return judgeNamedValue(value, source);
}

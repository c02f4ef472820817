import type { Span } from '../../finding.ts';

/** A text as it reads when its escapes are undone once, with the way back. */
export interface UnescapedText {
  readonly text: string;
  spanOf(span: Span): Span;
}

/** Escapes of JSON (RFC 8259, section 7) and of most languages, and percent encoding (RFC 3986, section 2.1). */
const escapes = /\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|([nrt"'`\\/]))|%([\da-fA-F]{2})/g;
const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Undoes the escapes that may stand in encoded text, between its lines and in its signs. */
export function unescapedText(text: string): UnescapedText {
  if (!/[\\%]/.test(text)) return { text, spanOf: (span) => span };
  const pieces: string[] = [];
  /** By escape: where what stands behind it begins, there and here. */
  const starts: { readonly source: number; readonly read: number }[] = [{ source: 0, read: 0 }];
  let done = 0;
  let length = 0;
  for (const match of text.matchAll(escapes)) {
    const [whole, unit, byte, sign, percent] = match;
    const code = unit ?? byte ?? percent;
    const character =
      code === undefined ? (controls[sign!] ?? sign!) : String.fromCharCode(Number.parseInt(code, 16));
    pieces.push(text.slice(done, match.index), character);
    length += match.index - done + 1;
    done = match.index + whole.length;
    starts.push({ source: done, read: length });
  }
  pieces.push(text.slice(done));
  const placeOf = (position: number): number => {
    const { source, read } = starts[lastAtOrBefore(starts, position)]!;
    return source + position - read;
  };
  return {
    text: pieces.join(''),
    spanOf: ({ start, end }) => ({ start: placeOf(start), end: placeOf(end - 1) + 1 }),
  };
}

function lastAtOrBefore(starts: readonly { readonly read: number }[], position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]!.read <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

import type { Span } from '../../finding.ts';
import { decodeEntity } from '../../placeholders/encodings.ts';
import type { DecodedLayer } from './decoded-layer.ts';

/** How much round an escape is read with it, and how far apart two may stand to be read together. */
const reach = 256;

/** Longer regions are cut, so that memory stays small. */
const longestRegion = 64 * 1024;

/** `%41`, or the several bytes of one character. */
const percent = /%[0-7][0-9a-f]|(?:%[89a-f][0-9a-f]){1,4}/iy;

/**
 * `\u0041`, `\u{41}`, `\x41`, `\U00000041`: JavaScript, JSON, Java, Python, C, shell; with two backslashes in a string
 * inside a string.
 */
const unicodeEscape = /\\{1,2}(?:u[0-9A-Fa-f]{4}|u\{[0-9A-Fa-f]{1,6}\}|x[0-9A-Fa-f]{2}|U[0-9A-Fa-f]{8})/y;

/** `&#64;`, `&#x40;`, and the names that pages need (HTML Standard, 13.5). */
const entity = /&(?:#\d{2,7}|#x[0-9a-f]{2,6}|amp|lt|gt|quot|apos|commat);/iy;

interface Notation {
  readonly encoding: 'percent' | 'unicode-escape' | 'html-entity';
  /** What every escape begins with. */
  readonly mark: string;
  /** Sticky. */
  readonly form: RegExp;
  decode(encoded: string): string | undefined;
}

const notations: readonly Notation[] = [
  { encoding: 'percent', mark: '%', form: percent, decode: decodePercent },
  { encoding: 'unicode-escape', mark: '\\', form: unicodeEscape, decode: decodeUnicodeEscape },
  { encoding: 'html-entity', mark: '&', form: entity, decode: decodeEntity },
];

/** The places of a text that hold percent escapes, Unicode escapes or entities, decoded, each with what is on the line round it. */
export function* escapeLayers(text: string): Generator<DecodedLayer> {
  for (const notation of notations) {
    let done = 0;
    for (let first = nextEscape(notation, text, 0); first; first = nextEscape(notation, text, done)) {
      const region = decodeRegion(notation, text, first, done);
      done = region.end;
      yield region.layer;
    }
  }
}

function nextEscape({ mark, form }: Notation, text: string, from: number): Span | undefined {
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
    form.lastIndex = at;
    if (form.test(text)) return { start: at, end: form.lastIndex };
  }
  return undefined;
}

function decodeRegion(
  notation: Notation,
  text: string,
  first: Span,
  from: number,
): { readonly layer: DecodedLayer; readonly end: number } {
  const lineStart = text.lastIndexOf('\n', first.start) + 1;
  const lineEnd = lineEndAfter(text, first.end);
  const start = Math.max(from, first.start - reach, Math.min(lineStart, first.start));
  /** Decoded pieces, and by piece where it begins in what is decoded and in the text. */
  const pieces: string[] = [];
  const decodedStarts: number[] = [];
  const sourceStarts: number[] = [];
  let length = 0;
  let at = start;
  const add = (piece: string, end: number) => {
    pieces.push(piece);
    decodedStarts.push(length);
    sourceStarts.push(at);
    length += piece.length;
    at = end;
  };
  let next: Span | undefined = first;
  while (next && next.start < lineEnd && next.start - at <= reach && at - start < longestRegion) {
    add(text.slice(at, next.start), next.start);
    const encoded = text.slice(next.start, next.end);
    add(notation.decode(encoded) ?? encoded, next.end);
    next = nextEscape(notation, text, at);
  }
  const end = Math.min(lineEnd, at + reach, next?.start ?? text.length);
  add(text.slice(at, end), end);
  decodedStarts.push(length);
  sourceStarts.push(end);
  return { layer: mappedLayer(notation.encoding, pieces.join(''), decodedStarts, sourceStarts), end };
}

function lineEndAfter(text: string, position: number): number {
  const end = text.indexOf('\n', position);
  return end < 0 ? text.length : end;
}

/** Pieces are plain (even) and decoded (odd) in turn. */
function mappedLayer(
  encoding: Notation['encoding'],
  text: string,
  decodedStarts: readonly number[],
  sourceStarts: readonly number[],
): DecodedLayer {
  const pieceAt = (position: number): number => {
    let low = 0;
    let high = decodedStarts.length - 2;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (decodedStarts[middle]! <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    encoding,
    isWhole: false,
    text,
    sourceSpan({ start, end }) {
      const first = pieceAt(start);
      const last = pieceAt(end - 1);
      return {
        start: sourceStarts[first]! + (first % 2 === 0 ? start - decodedStarts[first]! : 0),
        end: last % 2 === 0 ? sourceStarts[last]! + end - decodedStarts[last]! : sourceStarts[last + 1]!,
      };
    },
  };
}

function decodePercent(encoded: string): string {
  return Buffer.from(encoded.replaceAll('%', ''), 'hex').toString('utf8');
}

function decodeUnicodeEscape(encoded: string): string | undefined {
  const code = Number.parseInt(encoded.replace(/[^0-9a-f]/gi, ''), 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

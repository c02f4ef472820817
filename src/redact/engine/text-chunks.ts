import type { Span } from '../finding.ts';

/** A piece of a text that is too long to be scanned at once. All lengths are in UTF-16 units. */
export interface TextChunk {
  readonly text: string;
  /** Where `text` begins in the whole. */
  readonly offset: number;
  /**
   * The part of `text` that is this chunk's own; what stands before and behind it is there to be seen, and belongs to
   * the chunks beside this one.
   */
  readonly own: Span;
  /** Where in `text` the text of the next chunk begins. */
  readonly next: number;
}

/** Texts up to this length are one chunk. */
export const longestChunk = 4 * 1024 * 1024;

/** A chunk of a longer text: what it owns, and how much it sees before (names) and behind (the rest of a long secret). */
const ownLength = 1024 * 1024;
const before = 16 * 1024;
const behind = 128 * 1024;

/** A chunk ends with a line if one ends in its last part of this length. */
const lineSearch = 128 * 1024;

/** Cuts a text that comes in parts into chunks that overlap; a short one is one chunk. */
export async function* textChunks(
  parts: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<TextChunk> {
  /** What is not given out yet, with what the next chunk sees before it. */
  let buffer = '';
  let offset = 0;
  let ownStart = 0;
  const cut = (): TextChunk => {
    const ownEnd = endOfOwn(buffer, ownStart);
    const next = ownEnd - before;
    const chunk = {
      text: buffer.slice(0, ownEnd + behind),
      offset,
      own: { start: ownStart, end: ownEnd },
      next,
    };
    buffer = buffer.slice(next);
    offset += next;
    ownStart = before;
    return chunk;
  };
  for await (const part of parts) {
    buffer += part;
    if (offset === 0 && ownStart === 0 && buffer.length <= longestChunk) continue;
    while (buffer.length - ownStart > ownLength + behind) yield cut();
  }
  while (buffer.length - ownStart > ownLength && (offset > 0 || buffer.length > longestChunk)) yield cut();
  if (buffer.length > ownStart || offset === 0) {
    yield { text: buffer, offset, own: { start: ownStart, end: buffer.length }, next: buffer.length };
  }
}

function endOfOwn(buffer: string, ownStart: number): number {
  const end = ownStart + ownLength;
  const lineEnd = buffer.lastIndexOf('\n', end - 1);
  if (lineEnd >= end - lineSearch) return lineEnd + 1;
  const last = buffer.charCodeAt(end - 1);
  const isHighSurrogate = last >= 0xd800 && last < 0xdc00;
  return isHighSurrogate ? end - 1 : end;
}

import { describe, expect, it } from 'vitest';
import { longestChunk, type TextChunk, textChunks } from '../../../src/redact/engine/text-chunks.ts';

async function chunksOf(parts: Iterable<string>): Promise<TextChunk[]> {
  const chunks: TextChunk[] = [];
  for await (const chunk of textChunks(parts)) chunks.push(chunk);
  return chunks;
}

function* partsOf(text: string, length: number): Generator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

/** Every place of the text is some chunk's own, and every chunk shows the text that is there. */
function expectWhole(text: string, chunks: readonly TextChunk[]): void {
  let owned = 0;
  let place = 0;
  for (const chunk of chunks) {
    expect(chunk.offset).toBe(place);
    expect(chunk.offset + chunk.own.start).toBe(owned);
    owned = chunk.offset + chunk.own.end;
    place = chunk.offset + chunk.next;
    expect(chunk.text === text.slice(chunk.offset, chunk.offset + chunk.text.length)).toBe(true);
  }
  expect(owned).toBe(text.length);
}

const line = `${'lorem ipsum '.repeat(9)}\n`;

describe('textChunks', () => {
  it.each(['', 'short', 'x'.repeat(longestChunk)])('keeps a short text whole', async (text) => {
    expect(await chunksOf([text])).toEqual([
      { text, offset: 0, own: { start: 0, end: text.length }, next: text.length },
    ]);
  });

  it('gives one empty chunk for no parts', async () => {
    expect(await chunksOf([])).toHaveLength(1);
  });

  it.each([
    ['lines', line.repeat(80_000)],
    ['one line', 'x'.repeat(9_000_001)],
    ['surrogate pairs', `y${'\u{1F600}'.repeat(2_600_000)}`],
  ])('covers %s', async (_name, text) => {
    for (const length of [text.length, 3_000_000, 65_537]) {
      const chunks = await chunksOf(partsOf(text, length));
      expect(chunks.length).toBeGreaterThan(4);
      expect(Math.max(...chunks.map((chunk) => chunk.text.length))).toBeLessThan(2_000_000);
      expectWhole(text, chunks);
    }
  });

  it('ends chunks with lines, and never inside a character', async () => {
    for (const { text, own } of (await chunksOf([line.repeat(80_000)])).slice(0, -1)) {
      expect(text[own.end - 1]).toBe('\n');
    }
    for (const { text, own } of (await chunksOf([`y${'\u{1F600}'.repeat(2_600_000)}`])).slice(0, -1)) {
      expect(text.codePointAt(own.end)).toBe(0x1f600);
    }
  });
});

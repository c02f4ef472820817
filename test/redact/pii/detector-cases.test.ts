import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Candidate, Span } from '../../../src/redact/finding.ts';
import type { DetectorCases } from '../../../src/redact/pii/detector-cases.ts';
import { registry } from '../../../src/redact/pii/detectors/registry.generated.ts';
import { ScannedText } from '../../../src/redact/scanned-text.ts';

const folder = join(import.meta.dirname, '../../../src/redact/pii/detectors');

/** Takes the marks out of a case. */
function unmark(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  let text = '';
  const spans: Span[] = [];
  for (const [index, piece] of marked.split(/[«»]/).entries()) {
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, spans };
}

/** The text with marks round what was found, so that a failure reads like a case. */
function mark(text: string, candidates: readonly Candidate[]): string {
  let marked = '';
  let done = 0;
  for (const { start, end } of candidates) {
    marked += `${text.slice(done, start)}«${text.slice(start, end)}»`;
    done = end;
  }
  return marked + text.slice(done);
}

for (const { id, entry } of registry) {
  const file = join(folder, id, 'cases.ts');

  describe(id, async () => {
    it('has cases beside it', () => {
      expect(existsSync(file)).toBe(true);
    });
    if (!existsSync(file)) return;
    const { cases } = (await import(pathToFileURL(file).href)) as { readonly cases: DetectorCases };
    const find = (text: string) => [...entry.find(new ScannedText(text))];

    it('has a positive and a negative case', () => {
      expect(cases.positive.length + (cases.possible?.length ?? 0)).toBeGreaterThan(0);
      expect(cases.negative.length).toBeGreaterThan(0);
    });
    it.each(cases.positive)('reports %j', (marked) => {
      const { text, spans } = unmark(marked);
      expect(spans).not.toEqual([]);
      const found = find(text);
      expect(mark(text, found)).toBe(marked);
      expect(found.map(({ certainty }) => certainty)).not.toContain('possible');
    });
    it.each(cases.possible ?? [])('hides %j without a report', (marked) => {
      const { text, spans } = unmark(marked);
      expect(spans).not.toEqual([]);
      const found = find(text);
      expect(mark(text, found)).toBe(marked);
      expect(new Set(found.map(({ certainty }) => certainty))).toEqual(new Set(['possible']));
    });
    it.each(cases.negative)('finds nothing in %j', (text) => {
      expect(mark(text, find(text))).toBe(text);
    });
  });
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KeywordAutomaton } from '../../../src/redact/engine/keyword-automaton.ts';

function hits(keywords: readonly string[], text: string): string[] {
  const automaton = new KeywordAutomaton(keywords);
  const found: string[] = [];
  automaton.search(text, (keyword, end) => {
    expect(automaton.lengthOf(keyword)).toBe(keywords[keyword]!.length);
    found.push(`${end - automaton.lengthOf(keyword)} ${keywords[keyword]}`);
  });
  return found;
}

/** The same by looking for every keyword at every position. */
function naiveHits(keywords: readonly string[], text: string): string[] {
  const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return keywords.flatMap((keyword) =>
    [...text].flatMap((_character, at) => (lower.startsWith(keyword, at) ? [`${at} ${keyword}`] : [])),
  );
}

it('finds keywords inside keywords, in any case', () => {
  expect(hits(['she', 'he', 'hers', 'his'], 'usHErs')).toEqual(['1 she', '2 he', '2 hers']);
});

it('finds what a look at every position finds', () => {
  const keyword = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '_'), minLength: 1, maxLength: 6 });
  const text = fc.string({
    unit: fc.constantFrom('a', 'B', 'b', 'c', 'A', '_', 'é', '\uD83D'),
    maxLength: 200,
  });
  fc.assert(
    fc.property(fc.uniqueArray(keyword, { minLength: 1, maxLength: 12 }), text, (keywords, within) => {
      expect(hits(keywords, within).sort()).toEqual(naiveHits(keywords, within).sort());
    }),
  );
});

it('holds more states than 16 bits count', () => {
  const keywords = Array.from({ length: 6000 }, (_none, index) => `key-${index}-of-many-${index * 7919}`);
  expect(hits(keywords, `x ${keywords[5999]!.toUpperCase()} y`)).toContain(`2 ${keywords[5999]}`);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TriggerWords } from '../../../src/redact/engine/trigger-words.ts';
import { ScannedText } from '../../../src/redact/scanned-text.ts';

const letters = new TriggerWords(['ab', 'b', 'bca']);
const others = new TriggerWords(['c', 'ab']);

/** What each set finds, as words with the positions after them. */
function found(source: ScannedText, set: TriggerWords): string[] {
  const { words, ends } = source.placesOf(set);
  return [...words].map((word, place) => `${set.words[word]} ${ends[place]}`);
}

it('finds the words of several sets, whatever their case, each set its own', () => {
  const source = new ScannedText('xABca');
  expect(found(source, letters)).toEqual(['ab 3', 'b 3', 'bca 5']);
  expect(found(source, others)).toEqual(['ab 3', 'c 4']);
});

it('finds the words of a set that is made after the first search', () => {
  const source = new ScannedText('abc');
  expect(found(source, others)).toEqual(['ab 2', 'c 3']);
  const late = new TriggerWords(['bc']);
  expect(found(source, late)).toEqual(['bc 3']);
  expect(found(new ScannedText('bcbc'), late)).toEqual(['bc 2', 'bc 4']);
});

it('looks for the words of a set alone as for those of all', () => {
  const alone = new TriggerWords(letters.words, { alone: true });
  const texts = fc.string({ unit: fc.constantFrom('a', 'B', 'c', 'é', ' '), maxLength: 3000 });
  fc.assert(
    fc.property(texts, (text) => {
      const source = new ScannedText(text);
      expect(found(source, alone)).toEqual(found(source, letters));
    }),
  );
});

it('matches at words what a search of the whole text matches', () => {
  const words = new TriggerWords(['ab', 'b']);
  const texts = fc.string({ unit: fc.constantFrom('a', 'B', 'c', '1'), maxLength: 60 });
  fc.assert(
    fc.property(texts, (text) => {
      const matches = new ScannedText(text).matchesAt(words, /(?:ab|b)[ac]{0,2}\d/iy);
      const expected = [...text.matchAll(/(?:ab|b)[ac]{0,2}\d/gi)];
      expect(matches.map(({ 0: match, index }) => [match, index])).toEqual(
        expected.map(({ 0: match, index }) => [match, index]),
      );
    }),
  );
});

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of the code that is searched.
import { describe, expect, it } from 'vitest';
import { WordScanner } from '../../src/secure-gen/word-scanner.ts';

function found(words: readonly string[], text: string): [string, number][] {
  const places: [string, number][] = [];
  new WordScanner(words).scan(text, (word, at) => places.push([words[word]!, at]));
  return places;
}

describe('WordScanner', () => {
  it('finds words in the order of their places', () => {
    expect(found(['exec', 'run'], 'run(exec, run)')).toEqual([
      ['run', 0],
      ['exec', 4],
      ['run', 10],
    ]);
  });

  it('finds no parts of words, in whatever script they are written', () => {
    expect(found(['exec'], 'execute _exec exec1 éexec execé 𝒳exec exec𝒳 $exec')).toEqual([]);
  });

  it('takes a hole of a template for no part of a word', () => {
    expect(found(['exec'], '`ls ${exec}${exec}`').map(([, at]) => at)).toEqual([6, 13]);
  });

  it('finds what all words that were ever looked for are', () => {
    const words = Array.from({ length: 3000 }, (_, index) => `word${index}`);
    expect(found(words, words.join(' ')).map(([word]) => word)).toEqual(words);
  });
});

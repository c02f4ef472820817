import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordPieceTokenizer } from '../../../src/model/token-classifier/word-piece.ts';
import { repositoryRoot } from '../../support/repository-root.ts';

const file = join(repositoryRoot, 'models', 'rampart', 'tokenizer.json');
const tokenizer = new WordPieceTokenizer(JSON.parse(readFileSync(file, 'utf8')));

test('gives the tokens and places that the tokenizers library gives', () => {
  // From the Python package `tokenizers`, with the same file and without special tokens.
  const text = "Straße 東京都 한국 don't ½ ﬁ a_b-c İstanbul";
  const expected = [
    [5397, 0, 2],
    [5596, 2, 6],
    [16023, 7, 8],
    [3579, 8, 9],
    [1327, 9, 10],
    [3429, 11, 12],
    [7032, 11, 12],
    [11526, 11, 12],
    [12350, 12, 13],
    [16155, 12, 13],
    [2655, 12, 13],
    [8082, 14, 17],
    [15214, 17, 18],
    [10347, 18, 19],
    [12626, 20, 21],
    [477, 22, 23],
    [16506, 24, 25],
    [18906, 25, 26],
    [14548, 26, 27],
    [9046, 27, 28],
    [1304, 28, 29],
    [10822, 30, 38],
  ];
  expect(tokenizer.encode(text).map(({ id, start, end }) => [id, start, end])).toEqual(expected);
});

test('counts in UTF-16 units, and takes combining marks with their letter', () => {
  const text = '😀 Jose\u0301 B';
  const places = tokenizer.encode(text).map(({ start, end }) => text.slice(start, end));
  expect(places).toEqual(['😀', 'Jose\u0301', 'B']);
});

test('places are in order and inside the text, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0;
      for (const { start, end } of tokenizer.encode(text)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(end).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }),
  );
});

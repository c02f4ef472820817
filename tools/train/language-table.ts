// Writes what the judge of named values knows of words, src/redact/secrets/context/judge/language.json, from the
// vocabulary of the embedded model's tokenizer: common pieces of words, and how likely a letter is after two others.
// The same bytes every run: `npm run train:language-table`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const tokenizer = new URL('models/qwen2.5-coder-0.5b-instruct/tokenizer.json', root);
const target = fileURLToPath(new URL('src/redact/secrets/context/judge/language.json', root));

/** Ranks of a byte-pair vocabulary are in the order of merges: the commonest pieces come first. */
const pieceRanks = 12_000;
const trigramRanks = 60_000;
const longestPiece = 14;

const { model } = JSON.parse(readFileSync(tokenizer, 'utf8')) as {
  model: { vocab: Readonly<Record<string, number>> };
};

const pieces = new Set<string>();
const words: { readonly word: string; readonly rank: number }[] = [];
for (const [token, rank] of Object.entries(model.vocab)) {
  // `Ġ` stands for the space before a word.
  const word = token.replace(/^Ġ/, '');
  if (!/^(?:[A-Z]?[a-z]+|[A-Z]+)$/.test(word) || word.length < 3) continue;
  const lower = word.toLowerCase();
  if (rank < pieceRanks && lower.length <= longestPiece) pieces.add(lower);
  if (rank < trigramRanks && token.startsWith('Ġ') && lower.length >= 4) words.push({ word: lower, rank });
}

const letters = 27;
const counts = new Float64Array(letters ** 3);
for (const { word, rank } of words) {
  // Zipf's law stands in for the frequencies that a vocabulary does not tell.
  const weight = 1000 / (rank + 1000);
  let row = 0;
  for (let at = 0; at <= word.length; at++) {
    const symbol = at < word.length ? word.charCodeAt(at) - 96 : 0;
    counts[row * letters + symbol]! += weight;
    row = (row % letters) * letters + symbol;
  }
}

const pairs = new Float64Array(letters ** 2);
for (let index = 0; index < counts.length; index++) pairs[index % pairs.length]! += counts[index]!;

/** Smoothed by what follows one letter; 0 is the least likely, 63 certain. */
function step(row: number, symbol: number): number {
  const last = row % letters;
  const ofPair = sum(pairs, last * letters);
  const backOff = (pairs[last * letters + symbol]! + 0.02) / (ofPair + 0.02 * letters);
  const seen = sum(counts, row * letters);
  const probability = (counts[row * letters + symbol]! + 0.5 * backOff) / (seen + 0.5);
  return Math.max(0, Math.min(63, Math.round(63 + 6 * Math.log2(probability))));
}

function sum(values: Float64Array, from: number): number {
  let total = 0;
  for (let index = from; index < from + letters; index++) total += values[index]!;
  return total;
}

let trigrams = '';
for (let row = 0; row < letters ** 2; row++)
  for (let symbol = 0; symbol < letters; symbol++) trigrams += String.fromCharCode(40 + step(row, symbol));

const written = { pieces: [...pieces].sort().join(' '), trigrams };
writeFileSync(target, `${JSON.stringify(written, null, 1)}\n`);
console.log(`${pieces.size} pieces, ${words.length} words -> ${target}`);

import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { ContrastPair } from '../../../src/secure-gen/steering/contrast-pair.ts';
import { pairFolds } from '../../../src/secure-gen/steering/pair-folds.ts';
import { pairWindow } from '../../../src/secure-gen/steering/pair-window.ts';
import { bootstrap } from '../../../src/secure-gen/steering/paired-bootstrap.ts';
import { readPairs } from '../../../src/secure-gen/steering/read-pairs.ts';
import { scaledVectors } from '../../../src/secure-gen/steering/scaled-vectors.ts';
import { VectorSums } from '../../../src/secure-gen/steering/vector-sums.ts';
import { failureOf } from '../../support/failure-of.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function read(
  content: string | Buffer,
  signal = new AbortController().signal,
): Promise<ContrastPair[]> {
  const file = join(temporaryFolder({ 'pairs.jsonl': content }), 'pairs.jsonl');
  const pairs: ContrastPair[] = [];
  for await (const pair of readPairs(file, signal)) pairs.push(pair);
  return pairs;
}

const line = { lang: 'js', cwe: 'CWE-079', sec: 'a', vul: 'b' };
const text = `${JSON.stringify({ ...line, id: 'own/1' })}\n\n${JSON.stringify({ ...line, lang: 'python' })}`;
const expected = [
  { id: 'own/1', language: 'javascript', cwe: 'cwe-79', fixed: 'a', vulnerable: 'b' },
  { id: 'line/3', language: 'python', cwe: 'cwe-79', fixed: 'a', vulnerable: 'b' },
];

describe('a file of pairs', () => {
  test('is read, compressed or not', async () => {
    expect(await read(text)).toEqual(expected);
    expect(await read(gzipSync(text))).toEqual(expected);
  });

  test.each([
    ['no JSON', '{', /:2: it is not JSON/],
    ['a list', '[]', /lang/],
    ['another language', JSON.stringify({ ...line, lang: 'cobol' }), /:2: its lang/],
    ['no weakness', JSON.stringify({ ...line, cwe: 'XSS' }), /:2: its cwe/],
    ['half a pair', JSON.stringify({ ...line, vul: undefined }), /:2: sec and vul/],
    ['a line without an end', 'x'.repeat(3 << 20), /:2: it is too long/],
  ])('is refused with %s, at its line', async (_what, bad, message) => {
    const { code, message: said } = await failureOf(read(`${JSON.stringify(line)}\n${bad}`));
    expect([code, message.test(said), said]).toEqual(['PAIRS_INVALID', true, said]);
  });

  test('is refused when it is cut short, no text or not there', async () => {
    const cut = gzipSync(text).subarray(0, 40);
    expect((await failureOf(read(cut))).code).toBe('PAIRS_INVALID');
    expect((await failureOf(read(Buffer.from([0x7b, 0xff, 0xfe])))).code).toBe('PAIRS_INVALID');
    const missing = readPairs(join(temporaryFolder(), 'none'), new AbortController().signal);
    expect((await failureOf(missing.next())).code).toBe('PATH_NOT_FOUND');
  });

  test('is left when the user interrupts', async () => {
    await expect(read(text, AbortSignal.abort())).rejects.toThrow(/abort/i);
  });
});

describe('the window of a pair', () => {
  test('begins at the first change and scores what differs', () => {
    const window = pairWindow([1, 2, 7, 8, 3, 9, 4, 5], [1, 2, 6, 3, 4, 5]);
    expect(window).toEqual({
      context: [1, 2],
      fixed: { tokens: [7, 8, 3, 9], scored: [0, 1, 3] },
      vulnerable: { tokens: [6], scored: [0] },
    });
  });

  test('scores what comes instead where a side only lacks something', () => {
    const window = pairWindow([1, 9, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5, 6, 7]);
    expect(window?.fixed).toEqual({ tokens: [9], scored: [0] });
    expect(window?.vulnerable).toEqual({ tokens: [2, 3, 4, 5], scored: [0, 1, 2, 3] });
  });

  test('is at most 256 tokens on each side', () => {
    const common = Array.from({ length: 1000 }, (_none, index) => index);
    const own = (from: number) => Array.from({ length: 900 }, (_none, index) => from + index);
    const window = pairWindow([...common, ...own(5000)], [...common, ...own(9000)])!;
    expect(window.context).toEqual(common.slice(-128));
    expect([window.fixed.tokens.length, window.vulnerable.scored.length]).toEqual([128, 128]);
  });

  test('is none where nothing differs, or nothing is left to score', () => {
    expect(pairWindow([1, 2], [1, 2])).toBeUndefined();
    expect(pairWindow([1, 2, 3], [1, 2])).toBeUndefined();
  });
});

describe('vectors', () => {
  test('are means of differences, without a fold, of weaknesses with enough pairs', () => {
    const sums = new VectorSums(2);
    sums.add(0, 'cwe-1', Float32Array.of(3, 0), Float32Array.of(1, 0));
    sums.add(0, 'cwe-1', Float32Array.of(0, 4), Float32Array.of(0, 0));
    sums.add(1, 'cwe-2', Float32Array.of(7, 2), Float32Array.of(0, 0));
    expect([...sums.means({ fewest: 2 })].map(([name, mean]) => [name, ...mean])).toEqual([
      ['all', 3, 2],
      ['cwe-1', 1, 2],
    ]);
    expect([...sums.means({ fewest: 1, without: 0 })].map(([name, mean]) => [name, ...mean])).toEqual([
      ['all', 7, 2],
      ['cwe-2', 7, 2],
    ]);
    expect([sums.count('all'), sums.count('cwe-1')]).toEqual([3, 2]);
  });

  test('are as long as a share of the residual stream, in their layers alone', () => {
    const difference = Float32Array.of(3, 4, 0, 2, 0, 0, 5, 0);
    const norms = { norms: Float64Array.of(10, 20, 30, 40), hiddenSize: 2 };
    const scaled = scaledVectors(difference, { layers: [0, 1], scale: 0.5 }, norms);
    expect([...scaled]).toEqual([1.5, 2, 0, 5, 0, 0, 0, 0]);
  });
});

test('sources stay together in a fold; one source alone is dealt out by pairs', () => {
  const of = (...sources: string[]) => pairFolds(sources.map((source) => ({ source })));
  expect(of('a', 'b', 'a', 'c')).toEqual({ folds: [0, 1, 0, 2], by: 'source' });
  expect(of('a', 'a', 'a')).toEqual({ folds: [0, 1, 2], by: 'pair' });
});

test('the interval of a mean narrows with more values and repeats itself', () => {
  const values = (count: number) => Array.from({ length: count }, (_none, index) => index % 2);
  const [few, many] = [bootstrap(values(10)), bootstrap(values(1000))];
  expect([few.mean, many.mean]).toEqual([0.5, 0.5]);
  expect(few.high - few.low).toBeGreaterThan(3 * (many.high - many.low));
  // A proportion's standard error is 0.0158 here.
  expect(many.low).toBeCloseTo(0.5 - 1.96 * 0.0158, 2);
  expect(bootstrap(values(10))).toEqual(few);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerVector, type Vector } from './answer-vector.ts';

/** How far off an answer may be: relative to the reference, and by a step of the measure in which it is told. */
const tolerance = 1e-9;

const vectors = readFileSync(new URL('vectors.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Vector => JSON.parse(line));

const kinds = [...new Set(vectors.map(({ what }) => what))];

describe('the accountant against dp-accounting and opendp', () => {
  it('has enough to be asked', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(400);
  });

  for (const what of kinds) {
    it(`agrees on ${what}, or is tighter`, () => {
      const asked = vectors.filter((vector) => vector.what === what);
      const wrong = asked.flatMap((vector) => {
        const answer = answerVector(vector);
        const { expected, exact } = vector;
        const off = answer / expected - 1;
        const right = exact ? Math.abs(off) <= tolerance : off <= tolerance;
        return right ? [] : [{ ...vector, answer, off }];
      });
      expect(wrong).toEqual([]);
    }, 120_000);
  }
});

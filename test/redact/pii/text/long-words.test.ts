import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longWords } from '../../../../src/redact/pii/text/long-words.ts';

describe('runs of letters and digits', () => {
  it('are those that a pattern finds', () => {
    const characters = fc.constantFrom(...'aZ09 -_é');
    fc.assert(
      fc.property(
        fc.string({ unit: characters, maxLength: 80 }),
        fc.integer({ min: 1, max: 9 }),
        (text, shortest) => {
          const expected = [...text.matchAll(/[A-Za-z0-9]+/g)]
            .filter(([run]) => run.length >= shortest)
            .map(({ index, 0: run }) => ({ start: index, end: index + run.length }));
          expect([...longWords(text, shortest)]).toEqual(expected);
        },
      ),
    );
  });
});

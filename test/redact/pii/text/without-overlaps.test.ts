import { expect, it } from 'vitest';
import { withoutOverlaps } from '../../../../src/redact/pii/text/without-overlaps.ts';

it('keeps the first of what overlaps, the longer where both start together', () => {
  const at = (start: number, end: number) => ({ start, end, certainty: 'likely' }) as const;
  expect(withoutOverlaps([at(5, 9), at(0, 3), at(0, 4), at(3, 6), at(9, 12)])).toEqual([
    at(0, 4),
    at(5, 9),
    at(9, 12),
  ]);
});

import { expect, it } from 'vitest';
import { canaryCells, sampleOf } from './canary-cells.ts';
import { programCell } from './program-cell.ts';

const whole = { leaks: [], kept: [], requests: 1, receipts: 1, isRestored: true, failure: undefined };

// What is asked for in words is shown, not written, where nobody is asked.
const cells = sampleOf(canaryCells(), 4).filter(({ carrier }) => carrier.id !== 'issue-text');

it.each(cells.map((cell) => [cell.name, cell] as const))(
  'the built program leaks nothing and keeps nothing in the clear: %s',
  async (_name, cell) => {
    expect(await programCell(cell)).toEqual(whole);
  },
  60_000,
);

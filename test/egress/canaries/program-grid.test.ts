import { expect, it } from 'vitest';
import { type CanaryCell, canaryCells } from './canary-cells.ts';
import { programCell } from './program-cell.ts';

const whole = { leaks: [], kept: [], requests: 1, receipts: 1, isRestored: true, failure: undefined };

const cellOf = (name: string): CanaryCell => {
  const cell = canaryCells().find((known) => known.name === name);
  if (!cell) throw new Error(`no cell is called ${name}`);
  return cell;
};

it.each([
  'stripe-live-secret-key in file-body',
  'german-iban in test-output',
  'person in template',
  'github-personal-access-token in environment',
])(
  'the built program, its gate and its core leak nothing and keep nothing in the clear: %s',
  async (name) => {
    expect(await programCell(cellOf(name))).toEqual(whole);
  },
  60_000,
);

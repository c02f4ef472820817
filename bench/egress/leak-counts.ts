import { type LeakEncoding, leakEncodings } from '../../test/egress/canaries/leaks-in.ts';

/** The row of a table: in how many cells a value was read in each encoding, and in how many in any. */
export function leakCounts(leaks: readonly (readonly LeakEncoding[])[]): string[] {
  const any = leaks.filter((each) => each.length > 0).length;
  return [
    any,
    ...leakEncodings.map((encoding) => leaks.filter((each) => each.includes(encoding)).length),
  ].map(String);
}

export const leakHead: readonly string[] = ['leaks', ...leakEncodings];

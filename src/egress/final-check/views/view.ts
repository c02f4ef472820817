/** What was done to a text to read it like this. */
export type Reading = 'escaped' | 'other letters' | 'split over lines' | 'spaced out' | 'base64' | 'hex';

/** The bytes that leave in one reading of them. */
export interface View {
  readonly bytes: Uint8Array;
  /** In the order in which it was done; empty for the bytes themselves. */
  readonly readings: readonly Reading[];
  /** Where in the bytes themselves this byte comes from. */
  origin(offset: number): number;
}

/** The bytes as they are. */
export function plainView(bytes: Uint8Array): View {
  return { bytes, readings: [], origin: (offset) => offset };
}

/**
 * A view that was made from another one.
 *
 * @param placeOf where in the other one a byte comes from
 */
export function viewFrom(
  source: View,
  reading: Reading,
  bytes: Uint8Array,
  placeOf: (offset: number) => number,
): View {
  const { readings } = source;
  return {
    bytes,
    readings: readings.at(-1) === reading ? readings : [...readings, reading],
    origin: (offset) => source.origin(placeOf(offset)),
  };
}

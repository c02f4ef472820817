declare const unit: unique symbol;

/**
 * A score in steps of 2⁻²⁰. Each private unit's part is put on these steps before parts are added, so sums are exact and the
 * difference that one unit makes is what its own part says, with no rounding on top (Mironov 2012 on why doubles leak).
 */
export type Utility = bigint & { readonly [unit]: 'utility' };

/** Steps in one. */
export const utilitySteps = 1n << 20n;

/**
 * The step next to a number.
 *
 * @throws RangeError for what is no finite number: a NaN may not become a vote
 */
export function utilityOf(value: number): Utility {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no score`);
  return BigInt(Math.round(value * Number(utilitySteps))) as Utility;
}

/** A number that lies between two others, `low` for NaN: whatever a model says counts no more than is accounted for. */
export function clipped(value: number, low: number, high: number): number {
  return value >= low ? Math.min(value, high) : low;
}

import type { WatchedValue } from '../gate/gate.ts';

/** UTF-16 units in one message; written in JSON they take six times as many bytes at most. */
const unitsAtOnce = 2 ** 20;

/** Values in parts that fit a message each. */
export function watchBatches(values: readonly WatchedValue[]): readonly (readonly WatchedValue[])[] {
  const batches: WatchedValue[][] = [];
  let units = Number.POSITIVE_INFINITY;
  for (const watched of values) {
    const size = watched.value.length + watched.type.length + (watched.standIn?.length ?? 0) + 16;
    if (units + size > unitsAtOnce) {
      batches.push([]);
      units = 0;
    }
    units += size;
    batches.at(-1)!.push(watched);
  }
  return batches;
}

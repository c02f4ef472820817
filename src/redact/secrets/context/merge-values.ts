import type { NamedValue } from './named-value.ts';

/**
 * Joins what a format's reader says with what was found by its looks: the reader is right about what it read; inside its
 * values there may be more, as a command with an option in a script, and beside them comments.
 *
 * @param isKept which of the reader's values are worth to be kept
 */
export function mergeValues(
  read: readonly NamedValue[],
  looked: readonly NamedValue[],
  isKept: (value: NamedValue) => boolean,
): NamedValue[] {
  const sorted = [...read].sort((a, b) => a.start - b.start || b.end - a.end);
  return [
    ...sorted.filter(isKept),
    ...looked.filter((value) => value.tie === 'comparison' || !isSaid(sorted, value)),
  ];
}

/** Whether a reader's value says all of it: the same place, or one that it only cuts. */
function isSaid(sorted: readonly NamedValue[], { start, end }: NamedValue): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  const before = sorted[low - 1];
  const next = sorted[low];
  if (next && next.start < end) return true;
  if (!before || before.end <= start) return false;
  return (
    before.start === start ||
    before.end < end ||
    (!before.quoted && before.end === end && start - before.start < 2)
  );
}

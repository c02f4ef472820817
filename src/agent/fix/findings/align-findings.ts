import type { Weakness } from '../../../secure-gen/weakness.ts';

/** Weaknesses of one text, and that text. */
export interface TextFindings {
  readonly text: string;
  readonly weaknesses: readonly Weakness[];
}

/**
 * Where weaknesses of a text are in a later version of it: the same rule and the same code in the same order; of one rule also
 * those whose code has changed, where as many are left between two that have not.
 *
 * @returns by weakness of `before`; those that are gone are left out
 */
export function alignFindings(before: TextFindings, after: TextFindings): ReadonlyMap<Weakness, Weakness> {
  const aligned = new Map<Weakness, Weakness>();
  for (const rule of new Set(before.weaknesses.map((weakness) => weakness.rule))) {
    const ofRule = (weakness: Weakness) => weakness.rule === rule;
    const [old, now] = [before.weaknesses.filter(ofRule), after.weaknesses.filter(ofRule)];
    const anchors = sameCode(
      old.map((weakness) => codeOf(before.text, weakness)),
      now.map((weakness) => codeOf(after.text, weakness)),
    );
    let [i, j] = [0, 0];
    for (const [oldEnd, newEnd] of [...anchors, [old.length, now.length] as const]) {
      if (oldEnd - i === newEnd - j) {
        for (; i < oldEnd; i++, j++) aligned.set(old[i]!, now[j]!);
      }
      if (oldEnd < old.length) aligned.set(old[oldEnd]!, now[newEnd]!);
      [i, j] = [oldEnd + 1, newEnd + 1];
    }
  }
  return aligned;
}

function codeOf(text: string, { start, end }: Weakness): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/** A longest common subsequence, as pairs of places. */
function sameCode(old: readonly string[], now: readonly string[]): readonly (readonly [number, number])[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      lengths[i]![j] =
        old[i] === now[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < old.length && j < now.length; ) {
    if (old[i] === now[j]) pairs.push([i++, j++]);
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++;
    else j++;
  }
  return pairs;
}

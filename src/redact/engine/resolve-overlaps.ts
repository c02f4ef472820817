import type { Certainty, Finding } from '../finding.ts';

const weight: Readonly<Record<Certainty, number>> = { certain: 2, likely: 1, possible: 0 };

/**
 * Of findings that overlap, keeps the one to act on: secrets before personal data, the surer one, the longer one. Nothing
 * that was found is left uncovered: what is kept grows over what it replaces.
 *
 * @returns in the order of their places
 */
export function resolveOverlaps(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Finding[] = [];
  for (const finding of sorted) {
    const last = kept.at(-1);
    if (!last || finding.start >= last.end) {
      kept.push(finding);
      continue;
    }
    const winner = isStronger(finding, last) ? finding : last;
    kept[kept.length - 1] = { ...winner, start: last.start, end: Math.max(last.end, finding.end) };
  }
  return kept;
}

function isStronger(a: Finding, b: Finding): boolean {
  if (a.kind !== b.kind) return a.kind === 'secret';
  if (a.certainty !== b.certainty) return weight[a.certainty] > weight[b.certainty];
  return a.end - a.start > b.end - b.start;
}

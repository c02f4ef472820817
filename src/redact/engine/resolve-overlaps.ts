import type { Certainty, Finding, OperatingPoint } from '../finding.ts';

const weight: Readonly<Record<Certainty, number>> = { certain: 2, likely: 1, possible: 0 };

/**
 * Give way to anything else that is as sure: a telephone number is one by its country's plan or by what stands round it, an
 * identity number often by one check digit of one country of many.
 */
const bareNumbers: ReadonlySet<string> = new Set(['national-id', 'passport', 'tax-id', 'us-ssn']);

function isBareNumber(finding: Finding): boolean {
  return finding.kind === 'personal' && bareNumbers.has(finding.type);
}

/**
 * Of findings that overlap, keeps those to act on: secrets before personal data, the surer before the less sure, the
 * longer before the shorter, the first before the later ones. A scan says exactly where each of them is. To redact,
 * nothing that was found may stay uncovered: what overlaps becomes one place, named after the strongest.
 *
 * @returns in the order of their places
 */
export function resolveOverlaps(findings: readonly Finding[], point: OperatingPoint): Finding[] {
  const sorted = findings
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const resolve = point === 'redact' ? united : strongest;
  const kept: Finding[] = [];
  let cluster: Finding[] = [];
  let end = 0;
  for (const finding of sorted) {
    if (finding.start >= end) {
      kept.push(...resolve(cluster));
      cluster = [];
    }
    cluster.push(finding);
    end = Math.max(end, finding.end);
  }
  kept.push(...resolve(cluster));
  return kept;
}

/** @param cluster findings of which each overlaps one before it */
function united(cluster: readonly Finding[]): Finding[] {
  const [winner] = byStrength(cluster);
  if (!winner) return [];
  const end = cluster.reduce((last, finding) => Math.max(last, finding.end), 0);
  return [{ ...winner, start: cluster[0]!.start, end }];
}

function strongest(cluster: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of byStrength(cluster)) {
    const at = firstEndingBehind(kept, finding.start);
    if (at < kept.length && kept[at]!.start < finding.end) continue;
    kept.splice(at, 0, finding);
  }
  return kept;
}

function byStrength(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings];
  return findings.toSorted(
    (a, b) =>
      Number(b.kind === 'secret') - Number(a.kind === 'secret') ||
      weight[b.certainty] - weight[a.certainty] ||
      Number(isBareNumber(a)) - Number(isBareNumber(b)) ||
      b.end - b.start - (a.end - a.start),
  );
}

/** @returns the index in `sorted` of the first finding that ends after the position */
function firstEndingBehind(sorted: readonly Finding[], position: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.end > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

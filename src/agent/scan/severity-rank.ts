import type { Severity } from '../../redact/finding.ts';

const ranks: Readonly<Record<Severity, number>> = { low: 0, medium: 1, high: 2, critical: 3 };

/** The graver, the higher. */
export function severityRank(severity: Severity): number {
  return ranks[severity];
}

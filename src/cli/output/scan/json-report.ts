import type { ScanReport } from '../../../agent/scan/scan-report-schema.ts';
import type { ScanFinding, ScanResult } from '../../../agent/scan/scan-result.ts';

/** A scan as `schemas/scan-report-v1.schema.json` has it. */
export function toJsonReport({ findings, skipped, scanned, bytes, baseline }: ScanResult): ScanReport {
  return {
    version: 1,
    findings: findings.map(toJsonFinding),
    skipped: [...skipped],
    scanned,
    bytes,
    baseline: baseline
      ? { known: baseline.known, stale: baseline.stale.map(({ rule, path }) => ({ rule, path })) }
      : null,
  };
}

function toJsonFinding(finding: ScanFinding): ScanReport['findings'][number] {
  const { kind, rule, title, severity, certainty, path, startLine, startColumn, endLine, endColumn } =
    finding;
  const { length, excerpt, fingerprint, encoding, origin } = finding;
  return {
    kind,
    rule,
    title,
    severity,
    certainty,
    path,
    startLine,
    startColumn,
    endLine,
    endColumn,
    length,
    excerpt,
    fingerprint,
    ...(encoding && { encoding }),
    ...origin,
  };
}

import type { ScanReport } from '../../../agent/scan/scan-report-schema.ts';
import type { ScanFinding, ScanResult } from '../../../agent/scan/scan-result.ts';
import type { Region } from '../../../redact/report/located-finding.ts';

/** A scan as `schemas/scan-report-v1.schema.json` has it. */
export function toJsonReport({
  findings,
  skipped,
  cutShort,
  scanned,
  bytes,
  baseline,
}: ScanResult): ScanReport {
  return {
    version: 1,
    findings: findings.map(toJsonFinding),
    skipped: [...skipped],
    cutShort: [...cutShort],
    scanned,
    bytes,
    baseline: baseline
      ? { known: baseline.known, stale: baseline.stale.map(({ rule, path }) => ({ rule, path })) }
      : null,
  };
}

type JsonFinding = ScanReport['findings'][number];

function toJsonFinding(finding: ScanFinding): JsonFinding {
  if (finding.kind === 'weakness') {
    const { kind, message, hint, cwe, flow } = finding;
    const steps = flow.map((step) => ({ ...regionOf(step), label: step.label, excerpt: step.excerpt }));
    return { kind, ...common(finding), message, hint, cwe: [...cwe], flow: steps };
  }
  const { kind, encoding, origin } = finding;
  return { kind, ...common(finding), ...(encoding && { encoding }), ...origin };
}

function common(finding: ScanFinding) {
  const { rule, title, severity, certainty, path, length, excerpt, fingerprint } = finding;
  return { rule, title, severity, certainty, path, ...regionOf(finding), length, excerpt, fingerprint };
}

function regionOf({ startLine, startColumn, endLine, endColumn }: Region): Region {
  return { startLine, startColumn, endLine, endColumn };
}

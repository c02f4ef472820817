import type { ScanFinding, ScanResult } from '../../../agent/scan/scan-result.ts';
import type { Severity } from '../../../redact/finding.ts';
import { formatBytes } from '../format-bytes.ts';
import type { Style } from '../terminal-style.ts';

const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

/** Findings for people, by file; never a value. */
export function findingsText(findings: readonly ScanFinding[], style: Style): string {
  let text = '';
  let path: string | undefined;
  for (const finding of findings) {
    if (finding.path !== path) text += `${path === undefined ? '' : '\n'}${style.bold(finding.path)}\n`;
    path = finding.path;
    text += findingText(finding, style);
  }
  return text;
}

function findingText(finding: ScanFinding, style: Style): string {
  const { startLine, startColumn, severity, title, rule, excerpt, fingerprint, origin, encoding } = finding;
  const place = `${startLine}:${startColumn}`.padEnd(8);
  const encoded = encoding === undefined ? '' : `, in ${encoding}`;
  const since =
    origin === undefined ? '' : `  since ${origin.commit.slice(0, 10)}, ${origin.date.slice(0, 10)}`;
  return (
    `  ${place}${severityStyle(severity, style)(severity.padEnd(9))}${title}${encoded}${since}\n` +
    `          ${style.dim(excerpt)}\n` +
    `          ${style.dim(`${rule}  ${fingerprint}`)}\n`
  );
}

function severityStyle(severity: Severity, style: Style): (text: string) => string {
  if (severity === 'critical' || severity === 'high') return style.red;
  return severity === 'medium' ? style.yellow : style.dim;
}

/** What a scan did, in a few lines. */
export function summaryText(result: ScanResult, seconds: number): string {
  const { findings, scanned, bytes, baseline } = result;
  const counts = severities
    .map(
      (severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severity}`);
  const files = new Set(findings.map(({ path }) => path)).size;
  const found =
    findings.length === 0
      ? 'no findings'
      : `${plural(findings.length, 'finding')} (${counts.join(', ')}) in ${plural(files, 'file')}`;
  const lines = [`${found}; ${plural(scanned, 'file')}, ${formatBytes(bytes)}, ${seconds.toFixed(1)} s`];
  if (baseline && baseline.known > 0) lines.push(`${plural(baseline.known, 'finding')} in the baseline`);
  if (baseline && baseline.stale.length > 0) {
    const stale = plural(baseline.stale.length, 'baseline entry', 'baseline entries');
    lines.push(`${stale} that nothing matches any more: \`ppagent scan baseline\` drops them`);
  }
  return `${[...lines, ...skippedLines(result)].join('\n')}\n`;
}

function skippedLines({ skipped }: ScanResult): string[] {
  const byReason = new Map<string, string[]>();
  for (const { path, reason } of skipped) byReason.set(reason, [...(byReason.get(reason) ?? []), path]);
  return [...byReason].map(([reason, paths]) => {
    const named =
      paths.length <= 3 ? paths.join(', ') : `${paths.slice(0, 3).join(', ')} and ${paths.length - 3} more`;
    return `not scanned, ${reason}: ${named}`;
  });
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

import type { ScanFinding, ScanResult, UnseenFile } from '../../../agent/scan/scan-result.ts';
import type { WeaknessFinding } from '../../../agent/scan/weaknesses/weakness-finding.ts';
import type { Severity } from '../../../redact/finding.ts';
import type { Place } from '../../../redact/report/located-finding.ts';
import { formatBytes } from '../format-bytes.ts';
import { severityStyle } from '../severity-style.ts';
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
  const { startLine, startColumn, severity, title, rule, excerpt, fingerprint, origin } = finding;
  const place = `${startLine}:${startColumn}`.padEnd(8);
  const encoded = finding.kind !== 'weakness' && finding.encoding ? `, in ${finding.encoding}` : '';
  const since =
    origin === undefined ? '' : `  since ${origin.commit.slice(0, 10)}, ${origin.date.slice(0, 10)}`;
  return (
    `  ${place}${severityStyle(severity, style)(severity.padEnd(9))}${title}${encoded}${since}\n` +
    `          ${style.dim(excerpt)}\n` +
    (finding.kind === 'weakness' ? weaknessText(finding, style) : '') +
    `          ${style.dim(`${rule}  ${fingerprint}`)}\n`
  );
}

/** What the code does, where the data enters if that is another line, and what to do about it. */
function weaknessText({ startLine, message, hint, flow }: WeaknessFinding & Place, style: Style): string {
  const [source] = flow;
  const lines = [message];
  if (source && source.startLine !== startLine) {
    lines.push(`The data comes from line ${source.startLine}:  ${style.dim(source.excerpt)}`);
  } else if (source) {
    lines.push(`The data comes from ${source.label}.`);
  }
  lines.push(hint);
  return lines.map((line) => `          ${line}\n`).join('');
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
  const [weakness] = findings.filter(({ kind }) => kind === 'weakness');
  if (weakness) {
    lines.push(
      `\`ppagent fix --finding ${weakness.fingerprint}\` mends one weakness, \`ppagent fix --findings\` all`,
    );
  }
  if (baseline && baseline.known > 0) lines.push(`${plural(baseline.known, 'finding')} in the baseline`);
  if (baseline && baseline.stale.length > 0) {
    const stale = plural(baseline.stale.length, 'baseline entry', 'baseline entries');
    lines.push(`${stale} that nothing matches any more: \`ppagent scan baseline\` drops them`);
  }
  return `${[...lines, ...skippedLines(result)].join('\n')}\n`;
}

function skippedLines({ skipped }: ScanResult): string[] {
  return byReason(skipped).map(([reason, paths]) => `not scanned, ${reason}: ${paths}`);
}

/** Where weaknesses may have been missed: said however quiet a scan is to be. Empty where there is nothing to say. */
export function cutShortText({ cutShort }: Pick<ScanResult, 'cutShort'>): string {
  return byReason(cutShort)
    .map(([reason, paths]) => `ppagent: weaknesses may be missed, ${reason}: ${paths}\n`)
    .join('');
}

function byReason(files: readonly UnseenFile[]): readonly (readonly [reason: string, paths: string])[] {
  const pathsOf = new Map<string, string[]>();
  for (const { path, reason } of files) pathsOf.set(reason, [...(pathsOf.get(reason) ?? []), path]);
  return [...pathsOf].map(([reason, paths]) => {
    const named =
      paths.length <= 3 ? paths.join(', ') : `${paths.slice(0, 3).join(', ')} and ${paths.length - 3} more`;
    return [reason, named];
  });
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

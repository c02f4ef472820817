import { createHash } from 'node:crypto';
import type { Finding } from '../finding.ts';
import { ScannedText } from '../scanned-text.ts';

/** A finding as a person, an editor or a baseline refers to it; like the finding it never holds the value. */
export type LocatedFinding = Finding & {
  /** Relative to the root of the scan, with `/`. */
  readonly path: string;
  /** From 1. Columns count UTF-16 units, as SARIF does by default; the end is the place after the last one. */
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The line it starts on, with every value that was found on it masked, cut round the finding where it is long. */
  readonly excerpt: string;
  /**
   * Of the rule, the path and the line without the value: stays the same when lines are added above. 16 hex digits.
   */
  readonly fingerprint: string;
  /** Length of the value, in characters. */
  readonly length: number;
};

const mask = '•••';
const excerptLength = 160;

/**
 * Says where findings are.
 *
 * @param findings of `text`, in the order of their places, not overlapping
 */
export function locateFindings(text: string, path: string, findings: readonly Finding[]): LocatedFinding[] {
  const source = new ScannedText(text, path);
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const line = source.lineAt(finding.start);
    const endLine = source.lineAt(finding.end);
    const masked = maskedLine(source, line, findings);
    const identity = `${finding.rule}\0${path}\0${masked.replaceAll(/\s+/g, ' ').trim()}`;
    const occurrence = seen.get(identity) ?? 0;
    seen.set(identity, occurrence + 1);
    return {
      ...finding,
      path,
      startLine: line + 1,
      startColumn: finding.start - source.lineStart(line) + 1,
      endLine: endLine + 1,
      endColumn: finding.end - source.lineStart(endLine) + 1,
      excerpt: cut(maskedLine(source, line, findings, finding.start)),
      fingerprint: createHash('sha256').update(`${identity}\0${occurrence}`).digest('hex').slice(0, 16),
      length: [...text.slice(finding.start, finding.end)].length,
    };
  });
}

/** @param from where to begin when the line is long: a little before this position */
function maskedLine(source: ScannedText, line: number, findings: readonly Finding[], from?: number): string {
  const lineStart = source.lineStart(line);
  const nextLine = source.lineStart(line + 1);
  const lineEnd = source.text.slice(lineStart, nextLine).replace(/[\r\n]+$/, '').length + lineStart;
  let at = from === undefined ? lineStart : Math.max(lineStart, from - excerptLength / 2);
  // A long line is cut far behind what can be shown, so that minified files cost no more than others.
  const end = Math.min(lineEnd, at + 16 * excerptLength);
  let masked = at > lineStart ? '…' : '';
  for (const finding of overlapping(findings, at, end)) {
    masked += source.text.slice(at, Math.max(at, finding.start)) + mask;
    at = finding.end;
  }
  return masked + source.text.slice(at, Math.max(at, end));
}

function overlapping(findings: readonly Finding[], start: number, end: number): Finding[] {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (findings[middle]!.end > start) high = middle;
    else low = middle + 1;
  }
  const found: Finding[] = [];
  for (let index = low; index < findings.length && findings[index]!.start < end; index++) {
    found.push(findings[index]!);
  }
  return found;
}

function cut(line: string): string {
  const trimmed = line.trim();
  return trimmed.length <= excerptLength ? trimmed : `${trimmed.slice(0, excerptLength - 1)}…`;
}

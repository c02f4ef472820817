import { createHash } from 'node:crypto';
import type { Finding, Span } from '../finding.ts';
import type { ScannedText } from '../scanned-text.ts';

/** A stretch of a text as people and editors count it. */
export interface Region {
  /** From 1. Columns count UTF-16 units, as SARIF does by default; the end is the place after the last one. */
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where something was found, as a person, an editor or a baseline refers to it; it never holds a value. */
export interface Place extends Region {
  /** Relative to the root of the scan, with `/`. */
  readonly path: string;
  /** The line it starts on, with every value that was found on it masked, cut round the finding where it is long. */
  readonly excerpt: string;
  /**
   * Of the rule, the path and the line without the values: stays the same when lines are added above. 16 hex digits.
   */
  readonly fingerprint: string;
  /** Of what was found, in characters. */
  readonly length: number;
}

/** Like the finding it never holds the value. */
export type LocatedFinding = Finding & Place;

const mask = '•••';
const excerptLength = 160;

/**
 * Says where findings are.
 *
 * @param source with a path
 * @param findings of the text, in the order of their places
 * @param values what is masked: findings in the order of their places, not overlapping
 */
export function locateFindings<Found extends Span & { readonly rule: string }>(
  source: ScannedText,
  findings: readonly Found[],
  values: readonly Span[],
): (Found & Place)[] {
  const path = source.path ?? '';
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const masked = maskedLine(source, source.lineAt(finding.start), values);
    const identity = `${finding.rule}\0${path}\0${masked.replaceAll(/\s+/g, ' ').trim()}`;
    const occurrence = seen.get(identity) ?? 0;
    seen.set(identity, occurrence + 1);
    return {
      ...finding,
      path,
      ...regionOf(source, finding),
      excerpt: excerptAt(source, finding.start, values),
      fingerprint: createHash('sha256').update(`${identity}\0${occurrence}`).digest('hex').slice(0, 16),
      length: [...source.text.slice(finding.start, finding.end)].length,
    };
  });
}

export function regionOf(source: ScannedText, { start, end }: Span): Region {
  const line = source.lineAt(start);
  const endLine = source.lineAt(end);
  return {
    startLine: line + 1,
    startColumn: start - source.lineStart(line) + 1,
    endLine: endLine + 1,
    endColumn: end - source.lineStart(endLine) + 1,
  };
}

/** The line of a position, as a report shows it. @param values what is masked, as in `locateFindings` */
export function excerptAt(source: ScannedText, position: number, values: readonly Span[]): string {
  return cut(maskedLine(source, source.lineAt(position), values, position));
}

/** @param from where to begin when the line is long: a little before this position */
function maskedLine(source: ScannedText, line: number, values: readonly Span[], from?: number): string {
  const lineStart = source.lineStart(line);
  const nextLine = source.lineStart(line + 1);
  const lineEnd = source.text.slice(lineStart, nextLine).replace(/[\r\n]+$/, '').length + lineStart;
  let at = from === undefined ? lineStart : Math.max(lineStart, from - excerptLength / 2);
  // A long line is cut far behind what can be shown, so that minified files cost no more than others.
  const end = Math.min(lineEnd, at + 16 * excerptLength);
  let masked = at > lineStart ? '…' : '';
  for (const value of overlapping(values, at, end)) {
    masked += source.text.slice(at, Math.max(at, value.start)) + mask;
    at = value.end;
  }
  return masked + source.text.slice(at, Math.max(at, end));
}

function overlapping(spans: readonly Span[], start: number, end: number): Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > start) high = middle;
    else low = middle + 1;
  }
  const found: Span[] = [];
  for (let index = low; index < spans.length && spans[index]!.start < end; index++) found.push(spans[index]!);
  return found;
}

function cut(line: string): string {
  const trimmed = line.trim();
  return trimmed.length <= excerptLength ? trimmed : `${trimmed.slice(0, excerptLength - 1)}…`;
}

import { textChunks } from '../../../redact/engine/text-chunks.ts';
import {
  type FileText,
  openFileText,
  type SkippedContent,
  textOfBytes,
} from '../../../redact/files/file-content.ts';
import type { Finding } from '../../../redact/finding.ts';
import { nextTurn } from '../../../redact/next-turn.ts';
import { type BaselineMark, baselineMark } from '../../../redact/report/baseline-mark.ts';
import { type LocatedFinding, locateFindings, type Place } from '../../../redact/report/located-finding.ts';
import { type ScanTextOptions, scanText } from '../../../redact/scan-text.ts';
import { ScannedText } from '../../../redact/scanned-text.ts';
import type { WeaknessFinding } from '../weaknesses/weakness-finding.ts';
import { weaknessesInText } from '../weaknesses/weaknesses-in-text.ts';

/** What to scan: a file, or content that is at hand, as of a blob of git. */
export type ScanInput = {
  /** Relative to the root of the scan, with `/`. */
  readonly path: string;
} & ({ readonly file: string } | { readonly bytes: Uint8Array });

export interface ScanContentOptions extends ScanTextOptions {
  readonly weaknesses: boolean;
  /** To mark findings for a baseline with this key. */
  readonly baselineKey?: Uint8Array;
}

/** A finding of any kind, and for the baseline that the scan was given the key of its mark. */
export type MarkedFinding = (LocatedFinding | (WeaknessFinding & Place)) & { readonly mark?: BaselineMark };

/** What a scan says of one input. */
export type ContentScan =
  | {
      readonly path: string;
      readonly bytes: number;
      /** In the order of their places, those of one kind not overlapping. */
      readonly findings: readonly MarkedFinding[];
      /** Why weaknesses may have been missed, for people. */
      readonly cutShort?: string;
    }
  | ({ readonly path: string } & SkippedContent);

/** Scans one file or one content; what cannot be scanned is said so, never an error. */
export async function scanContent(input: ScanInput, options: ScanContentOptions): Promise<ContentScan> {
  const content = 'file' in input ? openFileText(input.file) : textOfBytes(Buffer.from(input.bytes));
  if ('skipped' in content) return { path: input.path, ...content };
  try {
    return { path: input.path, bytes: content.bytes, ...(await scanParts(input.path, content, options)) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (!code || (error as NodeJS.ErrnoException).syscall !== 'read') throw error;
    return { path: input.path, skipped: `unreadable (${code})` };
  }
}

type Found = Pick<Extract<ContentScan, { findings: unknown }>, 'findings' | 'cutShort'>;

async function scanParts(path: string, { parts }: FileText, options: ScanContentOptions): Promise<Found> {
  const key = options.baselineKey && Buffer.from(options.baselineKey);
  const found: MarkedFinding[] = [];
  let cutShort: string | undefined;
  /** Where the text of the chunk begins in the file. */
  let lines = 0;
  let column = 0;
  let done = 0;
  for await (const { text, offset, own, next } of textChunks(parts)) {
    if (offset > 0) await nextTurn(options.signal);
    const source = new ScannedText(text, path);
    const values = await scanText(text, path, options);
    for (const finding of locateFindings(source, values, values)) {
      const isOwn = finding.start >= own.start && finding.start < own.end;
      if (!isOwn || finding.start + offset < done) continue;
      done = finding.end + offset;
      const value = text.slice(finding.start, finding.end);
      const mark = key && { mark: baselineMark(key, finding.rule, path, value) };
      found.push({ ...shifted(finding, offset, lines, column), ...mark });
    }
    // What has several chunks is too long to be looked at, as the first one says.
    if (options.weaknesses && offset === 0) {
      const scanned = await weaknessesIn(source, values, options, key);
      found.push(...scanned.findings);
      cutShort = scanned.cutShort;
    }
    ({ lines, column } = placeAfter(text.slice(0, next), lines, column));
  }
  const findings = options.weaknesses ? found.sort((a, b) => a.start - b.start) : found;
  return { findings, ...(cutShort !== undefined && { cutShort }) };
}

async function weaknessesIn(
  source: ScannedText,
  values: readonly Finding[],
  { secrets, personalData, inlineIgnores = true }: ScanContentOptions,
  key: Buffer | undefined,
): Promise<Found> {
  const known = secrets && personalData ? { values } : {};
  const { weaknesses, cutShort } = await weaknessesInText(source, { inlineIgnores, ...known });
  const findings = weaknesses.map(({ finding, identity }) => ({
    ...finding,
    ...(key && { mark: baselineMark(key, finding.rule, finding.path, identity) }),
  }));
  return { findings, ...(cutShort !== undefined && { cutShort }) };
}

/** The finding as seen from the start of the file. */
function shifted(finding: LocatedFinding, offset: number, lines: number, column: number): LocatedFinding {
  if (offset === 0) return finding;
  return {
    ...finding,
    start: finding.start + offset,
    end: finding.end + offset,
    startLine: finding.startLine + lines,
    endLine: finding.endLine + lines,
    startColumn: finding.startColumn + (finding.startLine === 1 ? column : 0),
    endColumn: finding.endColumn + (finding.endLine === 1 ? column : 0),
  };
}

function placeAfter(text: string, lines: number, column: number): { lines: number; column: number } {
  let count = 0;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', lineStart)) {
    count++;
    lineStart = at + 1;
  }
  return { lines: lines + count, column: count > 0 ? text.length - lineStart : column + text.length };
}

import { textChunks } from '../engine/text-chunks.ts';
import { nextTurn } from '../next-turn.ts';
import { type BaselineMark, baselineMark } from '../report/baseline-mark.ts';
import { type LocatedFinding, locateFindings } from '../report/located-finding.ts';
import { type ScanTextOptions, scanText } from '../scan-text.ts';
import { type FileText, openFileText, type SkippedContent, textOfBytes } from './file-content.ts';

/** What to scan: a file, or content that is at hand, as of a blob of git. */
export type ScanInput = {
  /** Relative to the root of the scan, with `/`. */
  readonly path: string;
} & ({ readonly file: string } | { readonly bytes: Uint8Array });

export interface ScanContentOptions extends ScanTextOptions {
  /** To mark findings for a baseline with this key. */
  readonly baselineKey?: Uint8Array;
}

export type MarkedFinding = LocatedFinding & { readonly mark?: BaselineMark };

/** What a scan says of one input. */
export type ContentScan =
  | { readonly path: string; readonly bytes: number; readonly findings: readonly MarkedFinding[] }
  | ({ readonly path: string } & SkippedContent);

/** Scans one file or one content; what cannot be scanned is said so, never an error. */
export async function scanContent(input: ScanInput, options: ScanContentOptions): Promise<ContentScan> {
  const content = 'file' in input ? openFileText(input.file) : textOfBytes(Buffer.from(input.bytes));
  if ('skipped' in content) return { path: input.path, ...content };
  try {
    return {
      path: input.path,
      bytes: content.bytes,
      findings: await findingsOf(input.path, content, options),
    };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (!code || (error as NodeJS.ErrnoException).syscall !== 'read') throw error;
    return { path: input.path, skipped: `unreadable (${code})` };
  }
}

async function findingsOf(
  path: string,
  { parts }: FileText,
  options: ScanContentOptions,
): Promise<MarkedFinding[]> {
  const found: MarkedFinding[] = [];
  /** Where the text of the chunk begins in the file. */
  let lines = 0;
  let column = 0;
  let done = 0;
  for await (const { text, offset, own, next } of textChunks(parts)) {
    if (offset > 0) await nextTurn(options.signal);
    const findings = await scanText(text, path, options);
    for (const finding of locateFindings(text, path, findings)) {
      const isOwn = finding.start >= own.start && finding.start < own.end;
      if (!isOwn || finding.start + offset < done) continue;
      done = finding.end + offset;
      const mark = options.baselineKey && {
        mark: baselineMark(
          Buffer.from(options.baselineKey),
          finding.rule,
          path,
          text.slice(finding.start, finding.end),
        ),
      };
      found.push({ ...shifted(finding, offset, lines, column), ...mark });
    }
    ({ lines, column } = placeAfter(text.slice(0, next), lines, column));
  }
  return found;
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

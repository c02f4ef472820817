import type { Finding } from '../finding.ts';
import type { PersonalDataType } from '../pii/personal-data-type.ts';
import { scanText } from '../scan-text.ts';
import { defaultLongest, firstWords } from './first-words.ts';

export interface MaskOptions {
  /** Kinds of personal data that stay: those that a message needs to be understood. Default: none. */
  readonly keep?: ReadonlySet<PersonalDataType>;
  /** What the text is of, relative to the repository: says its language. */
  readonly path?: string;
  /** Of a longer text the rest is left out, in UTF-16 units. Default: 64 K. */
  readonly longest?: number;
}

/** So much behind the part that is shown is looked at too, in UTF-16 units: a secret may begin before its end. */
const lookAhead = 8 * 1024;

/**
 * Replaces secrets and personal data by their kinds, as in `[secret]` or `[email]`, at the operating point that hides
 * rather too much. There is no way back, and nothing is kept.
 */
export async function maskText(
  text: string,
  { keep = new Set(), path, longest = defaultLongest }: MaskOptions = {},
): Promise<string> {
  const seen = text.slice(0, longest + lookAhead);
  const findings = await scanText(seen, path, { point: 'redact', secrets: true, personalData: true });
  const hidden = findings.filter((finding) => finding.kind === 'secret' || !keep.has(finding.type));
  const end = firstWords(text, longest).length;
  return withMasks(seen, hidden, end) + (end < text.length ? ` … ${text.length - end} more characters` : '');
}

/** @param end what starts before it is masked whole, the rest is left out */
function withMasks(text: string, findings: readonly Finding[], end: number): string {
  let masked = '';
  let done = 0;
  for (const finding of findings) {
    if (finding.start >= end) break;
    masked += `${text.slice(done, finding.start)}[${finding.kind === 'secret' ? 'secret' : finding.type}]`;
    done = finding.end;
  }
  return masked + text.slice(done, Math.max(done, end));
}

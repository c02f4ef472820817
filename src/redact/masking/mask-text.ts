import type { Finding, Span } from '../finding.ts';
import type { NameSources } from '../pii/names/find-names.ts';
import type { PersonalDataType } from '../pii/personal-data-type.ts';
import { scanText } from '../scan-text.ts';
import { defaultLongest, firstWords } from './first-words.ts';
import { keyTails } from './key-tails.ts';

export interface MaskOptions {
  /** Kinds of personal data that stay: those that a message needs to be understood. Default: none. */
  readonly keep?: ReadonlySet<PersonalDataType>;
  /** Where people's names are known from. Absent: those that lists of names know are hidden. */
  readonly names?: NameSources;
  /** Of a longer text the rest is left out, in UTF-16 units. Default: 64 K. */
  readonly longest?: number;
}

/** So much behind the part that is shown is looked at too, in UTF-16 units: a secret may begin before its end. */
const lookAhead = 8 * 1024;

interface Masked extends Span {
  readonly mask: string;
}

/**
 * Replaces secrets and personal data by their kinds, as in `[secret]` or `[email]`, at the operating point that hides
 * rather too much. There is no way back, and nothing is kept.
 */
export async function maskText(
  text: string,
  { keep = new Set(), names, longest = defaultLongest }: MaskOptions = {},
): Promise<string> {
  const seen = text.slice(0, longest + lookAhead);
  const findings = await scanText(seen, undefined, {
    point: 'redact',
    secrets: true,
    personalData: true,
    names,
  });
  const hidden = findings.filter((finding) => finding.kind === 'secret' || !keep.has(finding.type));
  const end = firstWords(text, longest).length;
  const masked = withMasks(seen, joined([...hidden.map(masking), ...keyTails(seen).map(asSecret)]), end);
  return masked + (end < text.length ? ` … ${text.length - end} more characters` : '');
}

function masking(finding: Finding): Masked {
  return finding.kind === 'secret' ? asSecret(finding) : { ...finding, mask: `[${finding.type}]` };
}

function asSecret({ start, end }: Span): Masked {
  return { start, end, mask: '[secret]' };
}

/** What overlaps is masked as one. */
function joined(spans: readonly Masked[]): Masked[] {
  const kept: Masked[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
    else kept[kept.length - 1] = { ...last, end: Math.max(last.end, span.end) };
  }
  return kept;
}

/** @param end what starts before it is masked whole, the rest is left out */
function withMasks(text: string, spans: readonly Masked[], end: number): string {
  let masked = '';
  let done = 0;
  for (const { start, end: spanEnd, mask } of spans) {
    if (start >= end) break;
    masked += text.slice(done, start) + mask;
    done = spanEnd;
  }
  return masked + text.slice(done, Math.max(done, end));
}

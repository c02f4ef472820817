import type { Span } from '../finding.ts';
import type { ScannedText } from '../scanned-text.ts';

/** Ours: for whatever is on the line, or on the next one. */
const own = /\bppagent:ignore(?:-line)?\b(?!-)/i;
const ownNextLine = /\bppagent:ignore-next-line\b/i;

/**
 * What other tools are told of the secrets on a line: gitleaks, betterleaks, TruffleHog, Kingfisher, ggshield,
 * detect-secrets, secretlint, Bandit and gosec (hard-coded credentials: B105-B107, G101), flake8-bandit and Ruff
 * (S105-S107).
 */
const foreign = new RegExp(
  [
    '\\b(?:gitleaks|betterleaks):allow\\b',
    '\\b(?:trufflehog|kingfisher):ignore\\b',
    '\\bggignore\\b',
    '\\bpragma: ?(?:allow|white)list[ -]secret\\b',
    '\\bsecretlint-disable-line\\b',
    '[#/*] ?nosec\\b(?![ :]{0,3}[BG]\\d)',
    '\\bnosec[ :]{1,3}(?:[BG]\\d{3}[ ,]{1,3}){0,16}(?:B10[567]|G101)\\b',
    '\\bnoqa: ?(?:[A-Z]+\\d+[, ]{1,3}){0,16}S10[567]\\b',
  ].join('|'),
  'i',
);
const foreignNextLine =
  /\b(?:pragma: ?(?:allow|white)list[ -]nextline[ -]secret|secretlint-disable-next-line)\b/i;

/** A finding of any kind; marks of other tools are about secrets. */
type Ignorable = Span & { readonly kind: string };

/** A mark stands on a line of the finding or on the one before, at most so far away from it, in UTF-16 units. */
const reach = 1000;

/**
 * Leaves out what a comment says is none: marks of ours for everything, those of other tools for secrets. For scans;
 * what must not leave is hidden whatever a comment says.
 */
export function withoutIgnored<Found extends Ignorable>(
  source: ScannedText,
  findings: readonly Found[],
): Found[] {
  if (findings.length === 0) return [];
  const disabled = disabledRanges(source.text);
  return findings.filter(
    (finding) => !(finding.kind === 'secret' && disabled(finding.start)) && !hasMark(source, finding),
  );
}

function hasMark(source: ScannedText, { start, end, kind }: Ignorable): boolean {
  const { text } = source;
  const line = source.lineAt(start);
  const lineStart = source.lineStart(line);
  const nextLine = source.lineStart(source.lineAt(end - 1) + 1);
  const lines = text.slice(Math.max(lineStart, start - reach), Math.min(nextLine, end + reach));
  const previous = source.lineStart(Math.max(0, line - 1));
  const before = text.slice(Math.max(previous, lineStart - reach), lineStart);
  if (own.test(lines) || ownNextLine.test(before)) return true;
  return kind === 'secret' && (foreign.test(lines) || foreignNextLine.test(before));
}

/** Between `secretlint-disable` and `secretlint-enable`, or the end. */
function disabledRanges(text: string): (position: number) => boolean {
  if (!text.includes('secretlint-disable')) return () => false;
  const ranges: { start: number; end: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(/\bsecretlint-(?:disable|enable)\b(?!-)/g)) {
    const open = ranges.at(-1);
    if (mark.endsWith('enable')) {
      if (open?.end === Number.POSITIVE_INFINITY) open.end = index;
    } else if (open?.end !== Number.POSITIVE_INFINITY) {
      ranges.push({ start: index, end: Number.POSITIVE_INFINITY });
    }
  }
  return (position) => ranges.some(({ start, end }) => position >= start && position < end);
}

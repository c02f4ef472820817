import { languageOfPath } from '../../repo/language-of-path.ts';
import type { Encoding, Finding, Span } from '../finding.ts';
import type { PlaceholderType } from './placeholder-type.ts';
import { lexicalPosition, type PlacedSpan, type Position } from './position.ts';
import { syntaxPositions } from './syntax-positions.ts';

/** A place of a text that gets a placeholder. */
export interface HiddenPlace extends Span {
  readonly type: PlaceholderType;
  readonly encoding: Encoding | undefined;
  /** The rule that found it; undefined for what only looks like a placeholder. */
  readonly rule: string | undefined;
  readonly position: Position;
  /** Set where nothing but a token can be told from what is around it. */
  readonly tokenOnly: boolean;
}

/** Longer sources, in UTF-16 units, are not parsed: positions are told by the characters around. */
const longestParsed = 1024 * 1024;

/** Lines and tags that personal data may reach across: a placeholder in their place would take them away. */
const structure = /\s*(?:\r?\n[ \t]*(?:(?:\/\/|#|\*|--|>)[ \t]*)?|<\/?[A-Za-z][^<>]{0,200}>)+\s*/g;

/** The places to hide for some findings: personal data line by line, secrets whole, numbers up to their ends. */
export async function placeValues(
  text: string,
  path: string | undefined,
  findings: readonly Finding[],
): Promise<HiddenPlace[]> {
  const parts = findings.flatMap((finding) =>
    partsOf(text, finding).map((part) => ({ span: wholeCharacters(text, part), finding })),
  );
  const placed = await positionsOf(
    text,
    path,
    parts.map(({ span }) => span),
  );
  const places = parts.map(({ finding }, index) => ({
    type: finding.kind === 'secret' ? ('secret' as const) : finding.type,
    encoding: finding.encoding,
    rule: finding.rule,
    tokenOnly: finding.holdsMore === true,
    ...placed[index]!,
  }));
  return mergePlaces(places);
}

/** Places for texts of the user that look like placeholders. */
export async function placeLiterals(
  text: string,
  path: string | undefined,
  spans: readonly Span[],
): Promise<HiddenPlace[]> {
  const placed = await positionsOf(text, path, spans);
  return placed.map((span) => ({
    type: 'literal',
    encoding: undefined,
    rule: undefined,
    tokenOnly: false,
    ...span,
  }));
}

/** Puts places in order and makes one of those that overlap. Secrets stay secrets. */
export function mergePlaces(places: readonly HiddenPlace[]): HiddenPlace[] {
  const merged: HiddenPlace[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (!last || place.start >= last.end) merged.push(place);
    else merged[merged.length - 1] = mergeTwo(last, place);
  }
  return merged;
}

function mergeTwo(first: HiddenPlace, second: HiddenPlace): HiddenPlace {
  const kept = second.type === 'secret' || first.type === 'literal' ? second : first;
  const start = first.start;
  const end = Math.max(first.end, second.end);
  const tokenOnly = first.tokenOnly || second.tokenOnly;
  if (kept.start === start && kept.end === end) return { ...kept, tokenOnly };
  return { ...kept, start, end, encoding: undefined, tokenOnly: true, position: 'text' };
}

function partsOf(text: string, finding: Finding): Span[] {
  if (finding.kind === 'secret')
    return finding.end > finding.start ? [{ start: finding.start, end: finding.end }] : [];
  const parts: Span[] = [];
  let { start } = finding;
  for (const match of text.slice(finding.start, finding.end).matchAll(structure)) {
    parts.push({ start, end: finding.start + match.index });
    start = finding.start + match.index + match[0].length;
  }
  parts.push({ start, end: finding.end });
  return parts.filter((part) => part.end > part.start);
}

/** Half of a character outside the Basic Multilingual Plane could not be sent: no bytes of UTF-8 stand for it. */
function wholeCharacters(text: string, { start, end }: Span): Span {
  return { start: start - Number(isInPair(text, start)), end: end + Number(isInPair(text, end)) };
}

function isInPair(text: string, position: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, position - 1), position + 1));
}

async function positionsOf(
  text: string,
  path: string | undefined,
  spans: readonly Span[],
): Promise<PlacedSpan[]> {
  const language = path === undefined ? undefined : languageOfPath(path);
  if (!language || text.length > longestParsed || spans.length === 0)
    return spans.map((span) => lexicalPosition(text, span, path));
  return syntaxPositions(language, text, spans);
}

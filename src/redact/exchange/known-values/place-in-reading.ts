import type { Span } from '../../finding.ts';
import { decodedText, type Reading } from '../../restore/reading.ts';
import type { Needle } from './needle.ts';

/** What people put between the groups of a number. */
const groupSigns = /^[\s()+./-]*$/;
/** Between two strings that a program puts together, and between two lines of a comment. */
const seam = /["'`]\s*[+.&|,]?\s*["'`]|\n/;
const glue = /[\s"'`+&|,*#>]/g;
/** As which `decodedText` gives what is not ASCII. */
const beyondAscii = '\u0001';
const charactersBeyond = new RegExp(`${beyondAscii}+`, 'g');
const notBeyond = new RegExp(`[^${beyondAscii}]`, 'g');
const lineEnds = /\s*\n\s*/g;

/**
 * Where in a text a needle stands whose letters begin at `first` of its reading; undefined where what is between and
 * beside them makes something else of them.
 */
export function placeInReading(
  text: string,
  { starts, ends, letters }: Reading,
  needle: Needle,
  first: number,
): Span | undefined {
  const last = first + needle.text.length - 1;
  if (needle.lookout.wholeWord) {
    if (first > 0 && ends[first - 1] === starts[first]) return undefined;
    if (last + 1 < letters.length && ends[last] === starts[last + 1]) return undefined;
  }
  const fits = (gap: string, index: number) => {
    const from = ends[first + index]!;
    const to = starts[first + index + 1]!;
    return gapFits(from === to ? '' : decodedText(text, from, to), gap, needle);
  };
  if (needle.gaps && !needle.gaps.every(fits)) return undefined;
  return withEdges(text, { start: starts[first]!, end: ends[last]! }, needle);
}

/** The signs that a value begins and ends with belong to it where they stand there as well. */
function withEdges(text: string, { start, end }: Span, { lead, trail }: Needle): Span {
  return {
    start: text.endsWith(lead, start) ? start - lead.length : start,
    end: text.startsWith(trail, end) ? end + trail.length : end,
  };
}

function gapFits(gap: string, own: string, { text, isBare }: Needle): boolean {
  if (isBare) return lettersOf(gap) === lettersOf(own);
  if (gap === own || unified(gap.replace(lineEnds, '')) === unified(own.replace(lineEnds, ''))) return true;
  if (unified(gap) === unified(own)) return true;
  if (seam.test(gap) && gap.replace(glue, '') === own.replace(glue, '')) return true;
  return /^\d+$/.test(text) && groupSigns.test(gap) && groupSigns.test(own);
}

/** With spaces in one form, and the bytes of one character outside ASCII as one. */
function unified(gap: string): string {
  return gap.replace(/\s+/g, ' ').replace(charactersBeyond, beyondAscii);
}

/** Of what stands between ASCII letters only other letters make another word. */
function lettersOf(gap: string): string {
  return gap.includes(beyondAscii) ? unified(gap).replaceAll(notBeyond, '') : '';
}

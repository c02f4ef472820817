import type { Candidate, Certainty } from '../../../finding.ts';
import { numericTokensOf } from '../../text/numeric-tokens.ts';
import { isWholeLine, isWholeString, lineAfter, textBefore, touchesWord } from '../../text/surroundings.ts';
import { holdsDateOrTime, isEpochTime } from '../../vetoes/dates-and-times.ts';
import { isFictitiousPhone } from '../../vetoes/documentation-values.ts';
import { isPublicationNumber } from '../../vetoes/publication-numbers.ts';
import { isVersionContext } from '../../vetoes/version-numbers.ts';
import type { RegistryEntry } from '../registry-entry.ts';
import {
  haveCommonPlan,
  isPossibleInternational,
  isValidInternational,
  isValidNational,
} from './national-plans.ts';
import { type PhoneContext, phoneContextOf } from './phone-context.ts';
import {
  hasAreaCode,
  isNorthAmerican,
  isTrunkPrefixed,
  type PhoneShape,
  phoneShapeOf,
} from './phone-shape.ts';
import { listsOf } from './similar-values.ts';

const extension = /^(?: {0,2}(?:x|ext\.?|extension)|;ext=) ?\d{1,6}(?!\w)/i;
/** Amounts, fractions, fragments of identifiers. */
const notBefore = /[$€£¥₹#%&*^~\\]$|[\d)\]][+*]$|[\p{L}\d][-./:+_]$/u;
const notAfter = /^(?:%|[-.:/_][\p{L}\d]|\s?(?:\*|\^)|°)/u;

export const entry: RegistryEntry = {
  title: 'telephone number',
  type: 'phone',
  severity: 'medium',
  find(source): Candidate[] {
    const { text } = source;
    const verdicts = new Map<PhoneShape, Certainty | undefined>();
    for (const token of numericTokensOf(source)) {
      const shape = phoneShapeOf(text, token);
      if (!shape || isPartOfOther(text, shape)) continue;
      const context = phoneContextOf(textBefore(text, shape.start, 120), lineAfter(text, shape.end, 48));
      if (isOther(text, shape, context)) continue;
      verdicts.set(shape, judge(text, shape, context));
    }
    judgeLists(text, verdicts);
    judgeNeighbours(text, verdicts);
    const found: Candidate[] = [];
    for (const [shape, certainty] of verdicts) {
      if (certainty) found.push({ start: shape.start, end: endWithExtension(text, shape), certainty });
    }
    return found;
  },
};

function endWithExtension(text: string, { end }: PhoneShape): number {
  return end + (extension.exec(text.slice(end, end + 18))?.[0].length ?? 0);
}

function isPartOfOther(text: string, shape: PhoneShape): boolean {
  if (touchesWord(text, shape) && !extension.test(text.slice(shape.end, shape.end + 18))) return true;
  const before = text.slice(Math.max(0, shape.start - 2), shape.start);
  if (
    notBefore.test(before) &&
    !/(?:tel|fax|sms|callto|phone|me\/)[:/]$/i.test(textBefore(text, shape.start, 8))
  )
    return !/:$/.test(before) || /\d:$/.test(before);
  // `1,234567` is a number; `Ada,415-555-2671,…` a row of a table.
  if (shape.groups.length === 1 && /\d,$/.test(before)) return true;
  const after = text.slice(shape.end, shape.end + 3);
  return notAfter.test(after) || (shape.groups.length === 1 && /^,\d/.test(after));
}

/** What has the digits of a telephone number and is something else. */
function isOther(
  text: string,
  { start, end, written, digits, groups }: PhoneShape,
  context: PhoneContext,
): boolean {
  if (holdsDateOrTime(written)) return context !== 'named' || groups[0]!.length === 4;
  if (isDottedQuad(written)) return context !== 'named';
  if (/^\d{1,3}(?:[. ]\d{3}){1,4}$/.test(written) && written.includes('.')) return context !== 'named';
  if (/^\d+\.\d+$/.test(written)) return true;
  if (context === 'named') return false;
  const isPlaceholder = groups.length === 1 && /^(?:(\d)\1*|0?1234567890|0123456789)$/.test(digits);
  if (isPlaceholder || isBytes(text, start, groups)) return true;
  if (isPublicationNumber(written) || (groups.length === 1 && isEpochTime(digits))) return true;
  // A postal code of the United States, with the part of its street.
  if (/^\d{5}-\d{4}$/.test(written)) return true;
  // A social security number of the United States has its own detector.
  if (/^\d{3}[- ]\d{2}[- ]\d{4}$/.test(written)) return true;
  return groups.length > 1 && isVersionContext(textBefore(text, start, 40), text.slice(end, end + 12));
}

function isDottedQuad(written: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(written) && written.split('.').every((part) => Number(part) < 256);
}

/** Pairs of hexadecimal digits, three or more numbers with zeros before them: a dump, octal numbers. */
function isBytes(text: string, start: number, groups: readonly string[]): boolean {
  if (groups.filter((group) => group.startsWith('0')).length > 2) return true;
  const isPairs = groups.length > 3 && groups.every((group) => group.length === 2);
  return isPairs && /(?:^|[^0-9a-z])[0-9a-f]{2}[ :-]$|<Buffer $/i.test(textBefore(text, start, 8));
}

function judge(text: string, shape: PhoneShape, context: PhoneContext): Certainty | undefined {
  const certainty = judgeForm(text, shape, context);
  if (!certainty) return undefined;
  return isFictitiousPhone(shape.digits) ? 'possible' : certainty;
}

function judgeForm(text: string, shape: PhoneShape, context: PhoneContext): Certainty | undefined {
  const { digits, groups, international } = shape;
  if (international === 'plus') return judgeInternational(text, shape, context);
  if (context === 'other') return undefined;
  const isSeparated = groups.length > 1;
  if (context === 'named') {
    const enough = digits.length >= 7 || (isSeparated && digits.length === 6);
    return enough && digits.length <= 15 ? 'likely' : undefined;
  }
  const isAlone = isWholeString(text, shape) || isWholeLine(text, shape);
  if (!isAlone && !isSeparated && context !== 'hinted') return undefined;
  if (international === 'zeros') return isValidInternational(digits) ? 'likely' : undefined;
  if (context !== 'none' && digits.length >= (isSeparated ? 7 : 9)) return judgeInContext(shape, context);
  if (isWholeText(text, shape) && isBareTrunkPrefixed(shape)) return 'likely';
  // A house number and a street: `03262 2437 Main St`.
  const isAddress = !isAlone && /^ \p{Lu}/u.test(text.slice(shape.end, shape.end + 2));
  return isAddress ? undefined : judgeWithoutContext(shape, isAlone);
}

/** In a line that is about telephones, or after `number is`. */
function judgeInContext({ digits, groups }: PhoneShape, context: PhoneContext): Certainty | undefined {
  if (isValidNational(digits) || isValidInternational(digits)) return 'likely';
  return context === 'mentioned' && groups.length > 1 ? 'possible' : undefined;
}

function judgeWithoutContext(shape: PhoneShape, isAlone: boolean): Certainty | undefined {
  const { digits, groups, written } = shape;
  // Three, three and four digits with spaces are a row of a table as well.
  if (isNorthAmerican(shape)) return isAlone || !/^[\d ]+$/.test(written) ? 'likely' : undefined;
  if (isTrunkPrefixed(shape)) return isValidNational(digits) ? 'likely' : isAlone ? 'possible' : undefined;
  if (hasAreaCode(shape)) return 'possible';
  if (!isAlone) return undefined;
  // Three, three and four digits that are not of North America are nobody's.
  if (/^\d{3}[-. ]\d{3}[-. ]\d{4}$/.test(written)) return undefined;
  if (groups.length > 1 && digits.length >= 10 && (isValidInternational(digits) || isValidNational(digits)))
    return 'possible';
  return isBareTrunkPrefixed(shape) ? 'possible' : undefined;
}

function isWholeText(text: string, { start, end }: PhoneShape): boolean {
  return end - start + 40 > text.length && end - start === text.trim().length;
}

/** `09171234567`: a trunk prefix and a number of that country, in one piece. */
function isBareTrunkPrefixed({ digits, groups }: PhoneShape): boolean {
  return groups.length === 1 && /^0[1-9]\d{8,9}$/.test(digits) && isValidNational(digits);
}

function judgeInternational(text: string, shape: PhoneShape, context: PhoneContext): Certainty | undefined {
  const { digits, groups } = shape;
  if (isValidInternational(digits))
    return context === 'other' && groups.length === 1 ? 'possible' : 'certain';
  const isAlone = isWholeString(text, shape) || isWholeLine(text, shape);
  if (isPossibleInternational(digits))
    return isAlone || context !== 'none' || groups.length > 1 ? 'likely' : 'possible';
  return digits.length >= 8 && digits.length <= 15 && (isAlone || context === 'named')
    ? 'possible'
    : undefined;
}

/** A value that says nothing by itself, in a list with others that do, is of their kind. */
function judgeLists(text: string, verdicts: Map<PhoneShape, Certainty | undefined>): void {
  const strings = [...verdicts.keys()].filter((shape) => isWholeString(text, shape));
  for (const list of listsOf(text, strings)) {
    if (list.length < 2) continue;
    const isPhones = list.some((shape) => isSure(verdicts.get(shape)));
    const shareOnePlan = () =>
      list.every(({ digits }) => digits.length >= 9) &&
      (haveCommonPlan(list.map(({ digits }) => digits)) ||
        list.every(({ digits }) => isValidInternational(digits)));
    if (!isPhones && !shareOnePlan()) continue;
    for (const shape of list) {
      if (isSure(verdicts.get(shape)) || shape.digits.length < 6) continue;
      verdicts.set(shape, isPhones && !isFictitiousPhone(shape.digits) ? 'likely' : 'possible');
    }
  }
}

/** Characters between two numbers of which one explains the other: `First: +63…, second: 09…`. */
const nearby = 48;

/** A national number in the same line as a sure one, not far from it. */
function judgeNeighbours(text: string, verdicts: Map<PhoneShape, Certainty | undefined>): void {
  const shapes = [...verdicts.keys()];
  for (const [index, shape] of shapes.entries()) {
    if (isSure(verdicts.get(shape)) || !/^0[1-9]\d{8,10}$/.test(shape.digits)) continue;
    const hasNeighbour = [shapes[index - 1], shapes[index + 1]].some((other) => {
      if (!other || !isSure(verdicts.get(other))) return false;
      const between = text.slice(Math.min(shape.end, other.end), Math.max(shape.start, other.start));
      return between.length <= nearby && !between.includes('\n');
    });
    if (hasNeighbour && isValidNational(shape.digits)) verdicts.set(shape, 'likely');
  }
}

function isSure(certainty: Certainty | undefined): boolean {
  return certainty === 'certain' || certainty === 'likely';
}

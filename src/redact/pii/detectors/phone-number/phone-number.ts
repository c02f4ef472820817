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
import { isNorthAmerican, isTrunkPrefixed, type PhoneShape, phoneShapeOf } from './phone-shape.ts';
import { listsOf } from './similar-values.ts';

const extension = /^(?: {0,2}(?:x|ext\.?|extension)|;ext=) ?\d{1,6}(?!\w)/i;
/** Amounts, fractions, fragments of identifiers. */
const notBefore = /[$€£¥₹#%&*^~\\]$|[\d)\]][+*]$|[\p{L}\d][-.,/:+_]$/u;
const notAfter = /^(?:%|[-.,:/_][\p{L}\d]|\s?(?:\*|\^)|°)/u;

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
      const context = phoneContextOf(textBefore(text, shape.start, 64), lineAfter(text, shape.end, 16));
      if (isOther(text, shape, context)) continue;
      verdicts.set(shape, judge(text, shape, context));
    }
    judgeLists(text, verdicts);
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
  return notAfter.test(text.slice(shape.end, shape.end + 3));
}

/** What has the digits of a telephone number and is something else. */
function isOther(
  text: string,
  { start, end, written, digits, groups }: PhoneShape,
  context: PhoneContext,
): boolean {
  if (holdsDateOrTime(written)) return context !== 'named' || groups[0]!.length === 4;
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(written) && !/^0\d{3}/.test(written)) return context !== 'named';
  if (/^\d{1,3}(?:[. ]\d{3}){1,4}$/.test(written) && written.includes('.')) return context !== 'named';
  if (/^\d+\.\d+$/.test(written)) return true;
  if (/^(\d)\1*$/.test(digits)) return true;
  if (context === 'named') return false;
  if (isPublicationNumber(written) || isEpochTime(digits)) return true;
  // A social security number of the United States has its own detector.
  if (/^\d{3}[- ]\d{2}[- ]\d{4}$/.test(written)) return true;
  return groups.length > 1 && isVersionContext(textBefore(text, start, 40), text.slice(end, end + 12));
}

function judge(text: string, shape: PhoneShape, context: PhoneContext): Certainty | undefined {
  const certainty = judgeForm(text, shape, context);
  if (!certainty) return undefined;
  return isFictitiousPhone(shape.digits) ? 'possible' : certainty;
}

function judgeForm(text: string, shape: PhoneShape, context: PhoneContext): Certainty | undefined {
  if (shape.international === 'plus') return judgeInternational(text, shape, context);
  if (context === 'other') return undefined;
  const { digits, groups } = shape;
  const isSeparated = groups.length > 1;
  if (context === 'named') {
    const enough = digits.length >= 7 || (isSeparated && digits.length === 6);
    return enough && digits.length <= 15 ? 'likely' : undefined;
  }
  const isAlone = isWholeString(text, shape) || isWholeLine(text, shape);
  if (context === 'none' && !isAlone && !isSeparated) return undefined;
  if (shape.international === 'zeros') return isValidInternational(digits) ? 'likely' : undefined;
  if (context === 'hinted' && digits.length >= 7)
    return isValidNational(digits) || isValidInternational(digits) ? 'likely' : undefined;
  return judgeWithoutContext(shape, isAlone);
}

function judgeWithoutContext(shape: PhoneShape, isAlone: boolean): Certainty | undefined {
  const { digits, groups, written } = shape;
  // Three, three and four digits with spaces are a row of a table as well.
  if (isNorthAmerican(shape)) return isAlone || !/^[\d ]+$/.test(written) ? 'likely' : undefined;
  if (isTrunkPrefixed(shape)) return isValidNational(digits) ? 'likely' : isAlone ? 'possible' : undefined;
  if (!isAlone) return undefined;
  if (groups.length > 1 && digits.length >= 10 && isValidInternational(digits)) return 'possible';
  return /^0[1-9]\d{8,9}$/.test(digits) && isValidNational(digits) ? 'possible' : undefined;
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

function isSure(certainty: Certainty | undefined): boolean {
  return certainty === 'certain' || certainty === 'likely';
}

import cardValidator from 'card-validator';
import type { Candidate, Certainty } from '../../../finding.ts';
import { hasLuhnDigit } from '../../check-digits/luhn.ts';
import { numericTokensOf } from '../../text/numeric-tokens.ts';
import { lineBefore, touchesWord } from '../../text/surroundings.ts';
import { isEpochTime } from '../../vetoes/dates-and-times.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** In one piece, in fours, or as American Express and Diners Club print them (ISO/IEC 7812-1: at most 19 digits). */
const printed =
  /(?<![\d.,])(?:\d{12,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?|\d{4}([ -])\d{6}\2\d{4,5})(?![\d]|[.,]\d)/g;

const fewestDigits = 12;

/** Close before the number, in the languages that card forms are in. */
const cardWord =
  /(?:card|credit|debit|visa|master ?card|amex|american express|maestro|diners|discover|jcb|unionpay|\bpan\b|\bcc(?:n|num(?:ber)?|_?no)?\b|carte|karte|kaart|tarjeta|cart[aã]o|carta|карт[аы]|カード|卡)[^\n]{0,40}$/i;
/** Names of numbers that have a card's length and check digit by chance or by design. */
const otherNumber =
  /(?:\bimei|\bids?\b|_id|uuid|trace|span|hash|time|stamp|seed|size|bytes|count|offset|version|nonce|serial|snowflake|iccid|\bisin|\bean|\bgtin|order|invoice|account|sequence|seq\b|cursor|ticket)\W{0,6}$/i;

/** A name that is given the number, and is not that of a number in general. */
const namedOtherwise = /(?<!\b(?:number|num|no|nr|value|payment|account))["']?\w=$/i;

export const entry: RegistryEntry = {
  title: 'payment card number',
  type: 'card',
  severity: 'high',
  *find(source): Generator<Candidate> {
    const { text } = source;
    for (const token of numericTokensOf(source)) {
      if (token.digits < fewestDigits) continue;
      for (const match of text.slice(token.start, token.end).matchAll(printed)) {
        const start = token.start + match.index;
        const span = { start, end: start + match[0].length };
        if (touchesWord(text, span) || isPartOfNumber(text, span)) continue;
        const certainty = judge(match[0], lineBefore(text, start, 60));
        if (certainty) yield { ...span, certainty };
      }
    }
  },
};

/** Decimals, amounts, parts of identifiers with hyphens. */
function isPartOfNumber(text: string, { start, end }: { start: number; end: number }): boolean {
  const before = text.slice(start - 2, start);
  const after = text.slice(end, end + 2);
  return /[\p{L}\d_][.,-]$|[$€£¥#+]$/u.test(before) || /^[.,-][\p{L}\d]|^%/u.test(after);
}

function judge(number: string, before: string): Certainty | undefined {
  const digits = number.replace(/\D/g, '');
  const hasSeparators = digits.length !== number.length;
  const hasWord = cardWord.test(before);
  if (!hasLuhnDigit(digits)) {
    const isNamed = hasWord && hasSeparators && digits.length >= 15;
    return isNamed || (hasWord && isUnionPay(digits)) ? 'possible' : undefined;
  }
  if (/^(\d)\1*$/.test(digits)) return hasSeparators ? 'possible' : undefined;
  const issued = hasIssuer(digits);
  if (hasWord) return issued ? 'certain' : 'likely';
  if (!issued || otherNumber.test(before)) return hasSeparators ? 'possible' : undefined;
  if (hasSeparators) return 'certain';
  if (isEpochTime(digits) || digits.length < 14) return undefined;
  const isString = /["'`]$/.test(before) || before.trim() === '';
  // Counters and identifiers: `tid=…`, 64-bit numbers.
  if (!isString && (digits.length > 16 || namedOtherwise.test(before))) return undefined;
  return digits.length <= 16 || isString ? 'likely' : 'possible';
}

/** Some cards of UnionPay have no check digit. */
function isUnionPay(digits: string): boolean {
  return cardValidator.number(digits, { skipLuhnValidation: true }).card?.type === 'unionpay';
}

function hasIssuer(digits: string): boolean {
  const { card } = cardValidator.number(digits);
  if (!card) return false;
  // Older forms: Visa with 13 digits, JCB with 15 (IIN 2131 and 1800).
  const isOldForm =
    (card.type === 'visa' && digits.length === 13) ||
    (card.type === 'jcb' && /^(?:2131|1800)\d{11}$/.test(digits));
  return isOldForm || card.lengths.includes(digits.length);
}

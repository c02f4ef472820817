import type { Span } from '../../../finding.ts';
import { isConnective, isUnitWord, type StreetWord, streetWordOf } from './street-words.ts';

export type TokenKind = 'number' | 'unit' | 'street' | 'name' | 'connective' | 'other';

/** A word or number of a text that may be part of an address. */
export interface AddressToken extends Span {
  readonly kind: TokenKind;
  readonly word: string;
  readonly streetWord?: StreetWord;
}

const number = /^(?:\d{1,6}(?:[-/]\d{1,4})?[A-Za-z]?\.?|\d{1,2}[ºª°])$/;
const postalCode = /^(?:\d{4,6}|[A-Z]{1,2}\d[A-Z\d]?|\d[A-Z]{2}|[A-Z]\d[A-Z]|\d{3}|\d{5}-\d{4})$/;
/** Capitalised, or an ordinal: `5th Avenue`. */
const initial = /^(?:[\p{Lu}(]|\d{1,3}(?:st|nd|rd|th)$)/u;

/**
 * @param lower whether the text has no capital letters at all, so that every word may be a name
 */
export function tokenOf(word: string, start: number, lower: boolean): AddressToken {
  const end = start + word.length;
  if (number.test(word)) return { kind: 'number', word, start, end };
  if (isUnitWord(word)) return { kind: 'unit', word, start, end };
  const streetWord = streetWordOf(word);
  if (streetWord) return { kind: 'street', word, start, end, streetWord };
  if (isConnective(word)) return { kind: 'connective', word, start, end };
  if (initial.test(word) || (lower && /^[\p{L}]/u.test(word))) return { kind: 'name', word, start, end };
  return { kind: postalCode.test(word) ? 'number' : 'other', word, start, end };
}

/** Whether a word ends a sentence: a dot after a word that is no abbreviation. */
export function endsSentence(token: AddressToken): boolean {
  if (!token.word.endsWith('.')) return false;
  return token.kind === 'name' ? token.word.length > 3 : token.kind === 'other';
}

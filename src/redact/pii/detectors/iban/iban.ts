import { getCountrySpecifications, isValidIBAN } from 'ibantools';
import type { Candidate } from '../../../finding.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** Country, check digits and as much as may follow; how much is the account, the country says (ISO 13616-1). */
const beginning = /(?<![\p{L}\p{N}_+/-])[A-Za-z]{2}\d{2}(?=[ -]?[A-Za-z0-9]{2,4})/gu;

const countries = getCountrySpecifications();
/** A letter before two digits is what starts one; nothing else that is as long has no other separators. */
const longest = 34;

export const entry: RegistryEntry = {
  title: 'IBAN',
  type: 'iban',
  severity: 'high',
  *find({ text }): Generator<Candidate> {
    for (const match of text.matchAll(beginning)) {
      const length = countries[match[0].slice(0, 2).toUpperCase() as keyof typeof countries]?.chars;
      if (!length) continue;
      const end = endOfAccount(text, match.index, length);
      if (!end) continue;
      const written = text.slice(match.index, end);
      const iban = written.replace(/[ \u00a0-]/g, '');
      // Letters of both cases are a hash or an identifier, unless only the country differs.
      if (/[a-z]/.test(iban.slice(4)) && /[A-Z]/.test(iban)) continue;
      if (isValidIBAN(iban.toUpperCase(), { allowQRIBAN: true })) {
        yield { start: match.index, end, certainty: 'certain' };
      }
    }
  },
};

/** @returns the position after `length` letters and digits with single spaces or hyphens between groups of up to four */
function endOfAccount(text: string, start: number, length: number): number | undefined {
  let count = 0;
  let inGroup = 0;
  let separator = '';
  for (let at = start; at < text.length && count < length && at < start + longest * 2; at++) {
    const character = text.charAt(at);
    if (/[A-Za-z0-9]/.test(character)) {
      count++;
      inGroup++;
      if (count === length) return /[\p{L}\p{N}_]/u.test(text.charAt(at + 1)) ? undefined : at + 1;
      continue;
    }
    if (!/[ \u00a0-]/.test(character) || inGroup > 4 || (separator && separator !== character))
      return undefined;
    if (inGroup === 0) return undefined;
    separator = character;
    inGroup = 0;
  }
  return undefined;
}

import { countrySpecs, isValidIBAN } from 'ibantools';
import type { Draw } from '../draw.ts';
import { sameShape } from '../same-shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** Account numbers of some countries have check digits of their own: about so many tries find them, and to spare. */
const mostTries = 5000;

/** A valid number (ISO 13616) of the same country, in its structure; the bank in it is drawn. */
export const entry: RegistryEntry = {
  tag: 'iban',
  normalise: (value) => value.replace(/[^\da-z]/gi, '').toUpperCase(),
  standIn(value, { draw }) {
    const compact = value.replace(/[^\da-z]/gi, '').toUpperCase();
    const drawn = drawIban(compact, draw) ?? compact.slice(0, 2) + sameShape(compact.slice(2), draw);
    const lower = value === value.toLowerCase();
    let next = 0;
    return value.replace(/[\da-z]/gi, () => (lower ? drawn[next++]!.toLowerCase() : drawn[next++]!));
  },
  looseSeparators: true,
  samples: [
    'DE89 3704 0044 0532 0130 00',
    'GB82WEST12345698765432',
    'FR14 2004 1010 0505 0001 3M02 606',
    'ES9121000418450200051332',
  ],
};

function drawIban(value: string, draw: Draw): string | undefined {
  const country = value.slice(0, 2);
  const spec = countrySpecs[country as keyof typeof countrySpecs];
  if (!spec?.bban_regexp || spec.chars !== value.length) return undefined;
  for (let tries = 0; tries < mostTries; tries++) {
    const account = drawAccount(spec.bban_regexp, draw);
    const iban = country + checkDigits(country, account) + account;
    if (isValidIBAN(iban)) return iban;
  }
  return undefined;
}

/** @param structure as `^[A-Z]{4}[0-9]{14}$` */
function drawAccount(structure: string, draw: Draw): string {
  let account = '';
  for (const [, set, count] of structure.matchAll(/\[([^\]]+)\](?:\{(\d+)\})?/g)) {
    account += draw.from(
      set!.startsWith('0-9') || set!.includes('0-9') ? '0123456789' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
      Number(count ?? 1),
    );
  }
  return account;
}

/** ISO 7064, MOD 97-10. */
function checkDigits(country: string, account: string): string {
  const digits = `${account}${country}00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return String(98n - (BigInt(digits) % 97n)).padStart(2, '0');
}

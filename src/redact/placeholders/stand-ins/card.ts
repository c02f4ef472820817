import type { RegistryEntry } from './registry-entry.ts';
import { luhnDigit } from './support/luhn-digit.ts';

/** By length; the issuer number 400000 belongs to no bank, and validators know lengths 14 and 15 of other brands alone. */
const issuers: Readonly<Record<number, string>> = { 14: '360000', 15: '370000' };

/** A valid number (ISO/IEC 7812) of an issuer that does not exist. */
export const entry: RegistryEntry = {
  tag: 'card',
  normalise: (value) => value.replace(/\D/g, ''),
  standIn(value, { draw }) {
    const length = value.match(/\d/g)?.length ?? 0;
    if (length < 12 || length > 19) return undefined;
    const body = (issuers[length] ?? '400000') + draw.digits(length - 7);
    const digits = body + luhnDigit(body);
    let next = 0;
    return value.replace(/\d/g, () => digits[next++]!);
  },
  looseSeparators: true,
  samples: ['5555555555554444', '4111 1111 1111 1111', '3782-822463-10005', '30569309025904'],
};

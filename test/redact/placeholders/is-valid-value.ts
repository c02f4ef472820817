import { createHash } from 'node:crypto';
import cardValidator from 'card-validator';
import { isValidIBAN } from 'ibantools';
import ipaddr from 'ipaddr.js';
import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js/max';
import { parse as parseHost } from 'tldts';

/** Countries whose national form has to be tried where a number has no calling code. */
const countries: readonly CountryCode[] = ['US', 'GB', 'FR', 'DE', 'AU', 'SE'];

/** By type: whether validators of others take a value. `original` says what it was made for. */
const checks: Readonly<Record<string, (value: string, original: string) => boolean>> = {
  email: (value) =>
    /^[a-z0-9.+-]+@[a-z0-9.-]+$/i.test(value) && parseHost(value.split('@')[1]!).isIcann === true,
  phone: (value) => {
    const number = value.replace(/^00/, '+').replace('(0)', '');
    const reserved = /^\+(?!31)|^[^+]/.test(number);
    if (!reserved) return parsePhoneNumber(number)?.isPossible() === true;
    return countries.some((country) => parsePhoneNumber(number, country)?.isValid());
  },
  card: (value) => cardValidator.number(value.replace(/[ -]/g, ''), { luhnValidateUnionPay: true }).isValid,
  iban: (value) => isValidIBAN(value.replace(/ /g, '').toUpperCase()),
  'ip-address': (value) => ipaddr.isValid(value.replace(/%.*$/, '')),
  'mac-address': (value) =>
    /^(?:[0-9a-f]{2}([:-]))(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}$|^(?:[0-9a-f]{4}\.){2}[0-9a-f]{4}$/i.test(value),
  'us-ssn': (value) => /^9\d\d[- ]?(?!00)\d\d[- ]?(?!0000)\d{4}$/.test(value),
  hostname: (value, original) =>
    original.includes('.')
      ? parseHost(value).hostname === value.toLowerCase()
      : /^ppx_host_\w{9}$/.test(value),
  url: (value) => URL.canParse(value.includes(':') ? value : `https://${value}`),
  'date-of-birth': isDate,
  coordinates: isPlace,
  'crypto-address': isAddress,
  'national-id': sameForm,
  passport: sameForm,
  'tax-id': sameForm,
};

export function isValidValue(type: string, value: string, original: string): boolean {
  const check = checks[type];
  if (!check) throw new Error(`no validator for ${type}`);
  return check(value, original);
}

function sameForm(value: string, original: string): boolean {
  const form = (text: string) => text.replace(/\d/g, '0').replace(/[A-Z]/g, 'A').replace(/[a-z]/g, 'a');
  const isUuid = /^[0-9a-f]{8}-/.test(original);
  return isUuid
    ? /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(value)
    : form(value) === form(original);
}

function isDate(value: string): boolean {
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(value);
  if (compact) return !Number.isNaN(Date.parse(`${compact[1]}-${compact[2]}-${compact[3]}`));
  if (/[a-z]/i.test(value)) return !Number.isNaN(Date.parse(value));
  const parts = value.split(/\D+/).map(Number);
  const [day, month] =
    value.length > 8 && /^\d{4}/.test(value) ? [parts[2]!, parts[1]!] : [parts[0]!, parts[1]!];
  const inOrder = (d: number, m: number) => d >= 1 && d <= 28 && m >= 1 && m <= 12;
  return inOrder(day, month) || inOrder(month, day);
}

function isPlace(value: string): boolean {
  const degrees = value.match(/-?\d+(?:\.\d+)?/g)!.map(Number);
  if (value.includes('°')) return degrees.every((part, index) => part < [90, 60, 60, 180, 60, 60][index]!);
  return Math.abs(degrees[0]!) <= 90 && Math.abs(degrees[1]!) <= 180;
}

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const bech32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

function isAddress(value: string): boolean {
  if (/^0x/.test(value)) return /^0x[\da-f]{40}$/.test(value);
  return /^bc1/.test(value) ? isBech32(value) : isBase58Check(value);
}

function isBase58Check(value: string): boolean {
  let number = 0n;
  for (const character of value) number = number * 58n + BigInt(base58.indexOf(character));
  const bytes = Buffer.from(number.toString(16).padStart(50, '0'), 'hex');
  const sha256 = (data: Buffer) => createHash('sha256').update(data).digest();
  return (
    bytes.length === 25 &&
    sha256(sha256(bytes.subarray(0, 21)))
      .subarray(0, 4)
      .equals(bytes.subarray(21))
  );
}

/** The reference checksum of BIP 173 and BIP 350. */
function isBech32(value: string): boolean {
  const [human, data] = [
    value.slice(0, 2),
    [...value.slice(3)].map((character) => bech32.indexOf(character)),
  ];
  const codes = [...human].map((character) => character.charCodeAt(0));
  let check = 1;
  for (const part of [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...data]) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ part;
    [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].forEach((generator, bit) => {
      if ((top >>> bit) & 1) check ^= generator;
    });
  }
  return check === (data[0] === 0 ? 1 : 0x2bc830a3);
}

import type { Draw } from './draw.ts';

/** The greatest values of the integer types that programs have; a number stays inside the smallest one that held it. */
const bounds = [2n ** 31n - 1n, 2n ** 32n - 1n, 2n ** 53n - 1n, 2n ** 63n - 1n, 2n ** 64n - 1n];

/** A numeric literal: prefix, digits with separators, fraction, exponent, suffix. */
export const numberLiteral =
  /^(?:0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|\d[\d_]*(?:\.[\d_]*)?(?:[eE][+-]?\d+)?|\.\d[\d_]*(?:[eE][+-]?\d+)?)(?:[uUlLnNfFdDj]{0,3})$/;

/** Another number of the same form: as many digits, no zero more in front, of the same integer type. */
export function sameNumber(literal: string, draw: Draw): string {
  const prefix = /^0[xXoObB]/.exec(literal)?.[0] ?? '';
  if (prefix !== '') return prefix + sameRadixDigits(prefix, literal.slice(2), draw);
  const suffix = /(?:[eE][+-]?\d+)?[uUlLnNfFdDj]{0,3}$/.exec(literal)![0];
  const mantissa = literal.slice(0, literal.length - suffix.length);
  const digits = mantissa.replace(/[._]/g, '');
  const drawn = mantissa.includes('.') ? decimals(digits, draw) : integer(digits, draw);
  let next = 0;
  return mantissa.replace(/\d/g, () => drawn[next++]!) + suffix;
}

function sameRadixDigits(prefix: string, digits: string, draw: Draw): string {
  const alphabet = { x: '0123456789abcdef', o: '01234567', b: '01' }[prefix[1]!.toLowerCase()]!;
  let leading = true;
  return digits.replace(/[\da-fA-F]/g, (digit) => {
    if (leading && digit === '0') return digit;
    const drawn = leading ? draw.from(alphabet.slice(1), 1) : draw.from(alphabet, 1);
    leading = false;
    return digit === digit.toUpperCase() ? drawn.toUpperCase() : drawn;
  });
}

/** In front of the first digit other than zero nothing changes: `0017` may be octal, and `00` is no number elsewhere. */
function integer(digits: string, draw: Draw): string {
  const zeros = /^0*/.exec(digits)![0].slice(0, digits.length - 1);
  const rest = digits.slice(zeros.length);
  const radix = zeros !== '' && !/[89]/.test(rest) ? '01234567' : '0123456789';
  if (rest.length === 1) return zeros + draw.from(radix.slice(1), 1);
  const bound = bounds.find((limit) => limit >= BigInt(rest));
  for (let tries = 0; tries < 16; tries++) {
    const drawn = draw.from(radix.slice(1), 1) + draw.from(radix, rest.length - 1);
    if (bound === undefined || BigInt(drawn) <= bound) return zeros + drawn;
  }
  return `${zeros}10${draw.from(radix, rest.length - 2)}`;
}

function decimals(digits: string, draw: Draw): string {
  const zeros = /^0*/.exec(digits)![0];
  if (zeros.length === digits.length) return digits.slice(0, -1) + draw.between(1, 9);
  return zeros + draw.between(1, 9) + draw.digits(digits.length - zeros.length - 1);
}

/** Whether the literal `candidate` may stand wherever `literal` does. */
export function fitsNumber(literal: string, candidate: string): boolean {
  if (candidate.length !== literal.length || !/^\d+$/.test(candidate) || !/^\d+$/.test(literal)) return false;
  const zeros = /^0*/.exec(literal)![0];
  if (/^0*/.exec(candidate)![0] !== zeros) return false;
  if (zeros !== '' && !/[89]/.test(literal) && /[89]/.test(candidate)) return false;
  const bound = bounds.find((limit) => limit >= BigInt(literal));
  return bound === undefined || BigInt(candidate) <= bound;
}

import type { Draw } from './draw.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Other characters in the same places: letters for letters of the same case, digits for digits, the rest kept. A run of
 * digits starts with a zero where the value's does, so that it stays the number that it was to a parser. Of a UUID,
 * version and variant stay.
 */
export function sameShape(value: string, draw: Draw): string {
  if (uuid.test(value)) return sameUuid(value, draw);
  return value.replace(/\d+|\p{Lu}|\p{L}/gu, (run) => {
    if (/\d/.test(run)) return sameDigits(run, draw);
    const letter = draw.from('abcdefghijklmnopqrstuvwxyz', 1);
    return /\p{Lu}/u.test(run) ? letter.toUpperCase() : letter;
  });
}

/** The same for code that is no single name: no word of it becomes one of the language's own. */
export function sameCode(value: string, draw: Draw): string {
  return sameShape(value, draw).replace(/(?<!\w)[a-z]/gi, (letter) => {
    // No keyword of a common language starts with one of these.
    const drawn = draw.from('jqxz', 1);
    return letter === letter.toUpperCase() ? drawn.toUpperCase() : drawn;
  });
}

/**
 * A run of as many digits. Zeros in front stay, and behind them an octal number stays one; the first other digit stays
 * other than zero.
 */
function sameDigits(run: string, draw: Draw): string {
  const zeros = /^0*/.exec(run)![0];
  const rest = run.length - zeros.length;
  if (rest === 0) return run.length > 1 ? `0${draw.from('01234567', run.length - 1)}` : run;
  const digits = zeros === '' ? '0123456789' : '01234567';
  return zeros + draw.from(digits.slice(1), 1) + draw.from(digits, rest - 1);
}

function sameUuid(value: string, draw: Draw): string {
  return value.replace(/[0-9a-f]/gi, (digit, at: number) => {
    if (at === 14 || at === 19) return digit;
    const drawn = draw.from('0123456789abcdef', 1);
    return digit === digit.toLowerCase() ? drawn : drawn.toUpperCase();
  });
}

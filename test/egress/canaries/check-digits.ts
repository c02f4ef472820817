/** The last digit of a card number (ISO/IEC 7812-1, annex B). */
export function luhnDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

/** An IBAN with its two check digits (ISO 13616, modulo 97). */
export function ibanOf(country: string, account: string): string {
  const letters = (text: string) =>
    text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 'A'.charCodeAt(0) + 10));
  const rest = Number(BigInt(letters(`${account}${country}00`)) % 97n);
  return `${country}${String(98 - rest).padStart(2, '0')}${account}`;
}

/** Sums digits by weights. */
function weighed(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}

/** The letter of a Spanish DNI. */
export function dniLetter(digits: string): string {
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23]!;
}

/** The last digit of a Polish PESEL. */
export function peselDigit(digits: string): string {
  return String((10 - (weighed(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10);
}

/** The last digit of an NHS number; undefined for digits that are given to nobody. */
export function nhsDigit(digits: string): string | undefined {
  const digit = (11 - (weighed(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return digit === 10 ? undefined : String(digit);
}

/** The two last digits of a Brazilian CPF. */
export function cpfDigits(digits: string): string {
  const digit = (text: string) => {
    const sum = [...text].reduce((total, each, index) => total + Number(each) * (text.length + 1 - index), 0);
    return String(((sum * 10) % 11) % 10);
  };
  const first = digit(digits);
  return first + digit(digits + first);
}

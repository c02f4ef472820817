/** Whether the last digit is a check digit of ISO/IEC 7064, MOD 11,10 (hybrid system). Takes digits only. */
export function hasMod11And10Digit(digits: string): boolean {
  let product = 10;
  for (let index = 0; index < digits.length - 1; index++) {
    const sum = (digits.charCodeAt(index) - 48 + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (product + digits.charCodeAt(digits.length - 1) - 48) % 10 === 1;
}

/** Whether the last character, a digit or X, is a check character of ISO/IEC 7064, MOD 11-2 (pure system). */
export function hasMod11And2Digit(text: string): boolean {
  let check = 0;
  for (const digit of text.slice(0, -1)) check = ((check + Number(digit)) * 2) % 11;
  const last = text.at(-1);
  return (check + (last === 'X' ? 10 : Number(last))) % 11 === 1;
}

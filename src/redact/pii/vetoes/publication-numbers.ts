/** Whether digits with separators are an International Standard Book Number or an EAN-13 with its check digit (ISO 2108). */
export function isPublicationNumber(number: string): boolean {
  const digits = number.replace(/[^\dX]/gi, '');
  if (/^\d{13}$/.test(digits) && /^\d/.test(number)) return isEan(digits);
  return /^\d{1,5}([- ])\d{1,7}\1\d{1,6}\1[\dX]$/i.test(number) && digits.length === 10 && isIsbn10(digits);
}

function isEan(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 13; index++) sum += Number(digits[index]) * (index % 2 === 0 ? 1 : 3);
  return sum % 10 === 0;
}

function isIsbn10(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 10; index++) {
    const character = digits[index]!;
    sum += (10 - index) * (/x/i.test(character) ? 10 : Number(character));
  }
  return sum % 11 === 0;
}

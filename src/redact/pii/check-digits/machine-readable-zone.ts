/** The value of a character of travel documents: digits as they are, A to Z as 10 to 35, the filler as 0. */
function numberOf(character: string): number {
  return character === '<' ? 0 : Number.parseInt(character, 36);
}

/** @returns the check digit of a field of travel documents: weights 7, 3, 1 (ICAO Doc 9303-3, 4.9) */
export function travelDocumentDigit(field: string): number {
  let sum = 0;
  for (let index = 0; index < field.length; index++) sum += numberOf(field[index]!) * [7, 3, 1][index % 3]!;
  return sum % 10;
}

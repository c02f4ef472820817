/** @returns what is left of a number of any length, in decimal digits, after division */
export function remainder(digits: string, divisor: number): number {
  let left = 0;
  for (let index = 0; index < digits.length; index++) {
    left = (left * 10 + digits.charCodeAt(index) - 48) % divisor;
  }
  return left;
}

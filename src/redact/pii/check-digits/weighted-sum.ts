/** @returns the sum of each digit times the weight at its place, over as many places as there are weights */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index++) {
    sum += (digits.charCodeAt(index) - 48) * weights[index]!;
  }
  return sum;
}

/** The same, where a product of two digits counts as the sum of its digits. */
export function weightedDigitSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index++) {
    const product = (digits.charCodeAt(index) - 48) * weights[index]!;
    sum += Math.floor(product / 10) + (product % 10);
  }
  return sum;
}

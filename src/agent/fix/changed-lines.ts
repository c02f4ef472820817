/** How many lines a unified diff takes out and puts in. */
export function changedLines(diff: string): number {
  return diff.split('\n').filter((line) => /^[+-](?![+-]{2} )/.test(line)).length;
}

/**
 * How far inside one keyword of a rule another one of it starts, at most: a match may have that many characters before
 * the keyword that calls the rule.
 */
export function deepestNesting(keywords: readonly string[]): number {
  return Math.max(0, ...keywords.flatMap((one) => keywords.map((other) => one.lastIndexOf(other))));
}

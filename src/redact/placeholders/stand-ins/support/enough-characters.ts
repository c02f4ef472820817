/**
 * Whether another value of the same shape would be told from what else stands in a text. Below this many letters and
 * digits a token is better.
 */
export function enoughCharacters(value: string): boolean {
  return (value.match(/[a-z0-9]/gi)?.length ?? 0) >= 6;
}

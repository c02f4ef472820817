/**
 * For secrets without a known greatest length: goes on from where the pattern ended for as long as the characters fit.
 *
 * @param characters the inside of a character class
 * @returns a function for `SecretRule.extend`
 */
export function extendOver(characters: string): (text: string, start: number, end: number) => number {
  const more = new RegExp(`[${characters}]*`, 'y');
  return (text, _start, end) => {
    more.lastIndex = end;
    return end + more.exec(text)![0].length;
  };
}

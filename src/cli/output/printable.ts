/** A text from outside on one line of a terminal: what would move the cursor or hide something is shown as a mark. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\ufffd');
}

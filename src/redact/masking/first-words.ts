/** So much of a text is masked and shown unless somebody asks for more or less, in UTF-16 units. */
export const defaultLongest = 64 * 1024;

/** The start of a text, cut where no word is shown in part: what nobody sees the end of may be a secret. */
export function firstWords(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let end = longest;
  while (end > 0 && !/\s/.test(text[end - 1]!)) end--;
  return text.slice(0, end);
}

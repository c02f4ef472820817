/** Takes the indentation away that all lines share; blank lines do not count. */
export function dedent(lines: readonly string[]): string[] {
  const widths = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const width = widths.length === 0 ? 0 : Math.min(...widths);
  return lines.map((line) => line.slice(width));
}

const longestMessage = 40;

/** A message for a person and a model: no blank lines, no end of trailing space, not too long. */
export function tidyMessage(lines: readonly string[]): string {
  const kept = dedent(lines)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  const shown = kept.length <= longestMessage ? kept : [...kept.slice(0, longestMessage), '...'];
  return shown.map((line) => (line.length > 500 ? `${line.slice(0, 500)}...` : line)).join('\n');
}

/** The number in front of a word, as in `4 failed, 1 passed`; undefined where the word is missing. */
export function countBefore(text: string, word: string): number | undefined {
  const match = new RegExp(`(\\d+) ${word}`).exec(text);
  return match ? Number(match[1]) : undefined;
}

/**
 * Both sides of a comparison that is shown as one list of lines, each with a sign: `-`, `+`, or none where both agree.
 * Undefined when no line has a sign.
 */
export function splitDiff(
  lines: readonly string[],
  expectedSign: '+' | '-',
): { readonly expected: string; readonly actual: string } | undefined {
  const side = (otherSign: string) =>
    dedent(
      lines
        .filter((line) => line.trim() !== '' && !line.startsWith(otherSign))
        .map((line) => ` ${line.slice(1)}`),
    ).join('\n');
  if (!lines.some((line) => /^[+-]/.test(line))) return undefined;
  return { expected: side(expectedSign === '+' ? '-' : '+'), actual: side(expectedSign) };
}

/**
 * A JSON text for people: indented, and with a new line behind each line feed in a string, so that code can be read. What
 * is no JSON stays as it is.
 */
export function readableJson(text: string): string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return text;
  }
  return JSON.stringify(value, null, 2)
    .split('\n')
    .map((line) => {
      const indentation = ' '.repeat(line.search(/\S|$/) + 2);
      return line.replace(/(?<!\\)((?:\\\\)*\\n)(?!",?$)/g, `$1\n${indentation}`);
    })
    .join('\n');
}

/** Values as texts of JavaScript, in each of its quotes. */
export function quoted(...values: readonly string[]): string[] {
  return values.flatMap((value) => [`'${value}'`, `"${value}"`, `\`${value}\``]);
}

/** Values as texts of Python. */
export function pythonQuoted(...values: readonly string[]): string[] {
  return values.flatMap((value) => [`'${value}'`, `"${value}"`, `b'${value}'`, `b"${value}"`]);
}

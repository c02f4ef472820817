const short: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
};
const escapes = /\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|(\r\n|[\s\S]))/g;

/** What stands between the quotes of a literal, as the program has it. */
export function decodeString(written: string): string {
  if (!written.includes('\\')) return written;
  return written.replace(escapes, (_, long, four, two, character: string) => {
    const code = long ?? four ?? two;
    if (code) return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff));
    return short[character] ?? (character.startsWith('\n') || character === '\r\n' ? '' : character);
  });
}

/** How a statement of SQL leaves a place for a value. */
type PlaceholderStyle = '$1' | '?' | '%s' | ':name';

const statement =
  /(["'`])(?:(?!\1)[\s\S]){0,400}?\b(?:SELECT|INSERT|UPDATE|DELETE)\b(?:(?!\1)[\s\S]){0,2000}?\1/gi;

const styles: readonly (readonly [PlaceholderStyle, RegExp])[] = [
  ['$1', /\$\d+\b/],
  ['?', /(?<=[\s(=,])\?(?=[\s),;"'`]|$)/],
  // In quotes it is what a text is put together from.
  ['%s', /(?<!')%s(?!')/],
  [':name', /(?<=[\s(=,]):[a-z_]\w*\b/i],
];

/** The ways in which the statements of a text do. */
function placeholderStyles(text: string): ReadonlySet<PlaceholderStyle> {
  const found = new Set<PlaceholderStyle>();
  for (const [whole] of text.matchAll(statement)) {
    for (const [style, pattern] of styles) if (pattern.test(whole)) found.add(style);
  }
  return found;
}

/**
 * How the statements of a file leave places for values, where a changed text does so in another way too: the file's driver
 * knows one of them, and tests with a database that is made up do not notice. Undefined where nothing is out of place.
 */
export function placeholdersOfFile(before: string, after: string): string | undefined {
  const known = placeholderStyles(before);
  if (known.size === 0) return undefined;
  const isForeign = [...placeholderStyles(after)].some((style) => !known.has(style));
  return isForeign ? [...known].join(' or ') : undefined;
}

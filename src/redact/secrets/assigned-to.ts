// Each part begins with what the part before it cannot take: a text that fits in many ways would be tried in all of them.

/** What is left of a name, and of the type that some languages write after it, with the space behind. */
const rest = '[\\w. \\t-]{0,22}';
const closing = `(?:(?:\\\\{1,2}["'\`\\])}]{0,3}|["'\`\\])}]{1,3})\\s{0,3}|[\\r\\n]\\s{0,2})?`;
const operator = [
  '=>|:{1,3}=|\\|\\|=?|\\?{1,2}[=:]?|[.+]?={1,3}|!==?|[:=,>(]|(?<=[ \\t])(?!\\s)',
  // TypeScript, Swift, Rust and Kotlin: `name: Type = "…"`
  ":\\s?&?[\\w<>|?.[\\]' ]{1,30}=",
  // `name: NAME, value: "…"` in YAML and JSON, `key="NAME" value="…"` in XML
  '(?:,|(?<!\\s))\\s{0,24}["\'-]?\\s?(?:default_?)?value["\']?\\s{0,2}[:=]',
  // Terraform: `variable "name" { default = "…"`
  '\\{\\s{1,40}default\\s{0,20}=',
  // property lists
  '</key>\\s{0,24}<string>',
].join('|');
/** A call round the value, a string's prefix, its quotes, the scheme of a header. */
const opening =
  `\\s{0,24}(?:&?[a-z_][\\w.:]{0,24}\\(\\s{0,24})?(?:[bruf@$]{1,2}(?=["'\`]))?` +
  `(?:(?:\\\\{0,2}["'\`([]){1,3}\\s{0,2})?=?(?:(?:bearer|token|basic|apikey|key)[ =:]{1,2})?`;

/**
 * The pattern of a value that has no form of its own and is known by the name it is given: `NETLIFY_TOKEN = "…"`,
 * `netlify: …`, `--netlify-token …`, `"netlifyToken" => '…'`. The group `secret` is the value. Case is ignored, so give
 * `value` an alphabet that says so.
 *
 * @param name what the name contains, as the source of a regular expression: `netlify`, `new[_-]?relic`
 * @param value the form of the value and what must not follow it, as the source of a regular expression with bounded
 *   quantifiers
 * @param word further words of which the name must hold one, when the provider's name alone says too little:
 *   `key|token|secret`
 */
export function assignedTo(name: string, value: string, word?: string): RegExp {
  const middle = word === undefined ? '' : `[\\w. \\t:/?&-]{0,24}?(?:${word})`;
  const joint = word === undefined ? operator : `${operator}|-`;
  return new RegExp(
    `(?:${name})${middle}${rest}${closing}(?:${joint})${opening}(?<secret>${value})(?![\\w-])`,
    'i',
  );
}

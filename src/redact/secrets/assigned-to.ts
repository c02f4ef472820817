/** What stands between a name and its value. */
const ties = [
  '=>',
  ':{1,3}=',
  '\\|\\|=?',
  '\\?\\?=?',
  '={1,3}',
  '!==?',
  '[:=,>(-]',
  '[ \\t]',
  // `name: string = "…"`, `NAME: &str = "…"`
  ':\\s{0,3}&?[\\w.<>?]{1,20}\\s{0,3}=',
  // `variable "name" { default = "…"` and `"name": "…", "value": "…"`, `key="…" value="…"`
  '\\{\\s{1,40}default\\s{0,20}=',
  ',?\\s{0,40}"?value"?\\s{0,3}[=:]',
].join('|');

/**
 * The pattern of a value that has no form of its own and is known by the name it is given: `NETLIFY_TOKEN = "…"`,
 * `netlify: …`, `--netlify-token …`, `"netlifyToken" => '…'`. The group `secret` is the value. Case is ignored, so give
 * `value` an alphabet that says so.
 *
 * @param name what the name contains, as the source of a regular expression: `netlify`, `new[_-]?relic`
 * @param value the form of the value, as the source of a regular expression with bounded quantifiers
 * @param word further words of which the name must hold one, when the provider's name alone says too little:
 *   `key|token|secret`
 */
export function assignedTo(name: string, value: string, word?: string): RegExp {
  const middle = word === undefined ? '' : `[\\w. \\t-]{0,20}?(?:${word})`;
  return new RegExp(
    `(?:${name})${middle}[\\w. \\t-]{0,20}["'\`\\])]{0,3}\\s{0,3}(?:${ties})` +
      `[\\s"'\`(\\[=]{0,6}(?<secret>${value})(?![\\w-])`,
    'i',
  );
}

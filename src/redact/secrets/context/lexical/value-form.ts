import type { ValueForm } from '../named-value.ts';

/**
 * Interpolations of shells, template languages, build tools and strings: `${…}`, `$NAME`, `$(…)`, `{{…}}`, `<%…%>`, `#{…}`,
 * `%NAME%`, `%{…}`, `@name@`, `\(…)`, `<NAME>`, `!Ref NAME`.
 */
const interpolation =
  /\$\{{1,2}[^{}]{0,200}(?:\{[^{}]{0,200}\}[^{}]{0,200}){0,4}\}{1,2}|\$\([^()]{0,200}(?:\([^()]{0,200}\)[^()]{0,200}){0,4}\)|\$\w{1,100}|\{\{.{0,200}?\}\}|<%.{0,200}?%>|#\{[^{}]{0,200}\}|%\{[^{}]{0,200}\}|%(?![\dA-F]{2})[A-Za-z_]\w{0,100}(?:\([\w:.]{0,100}\))?%|\\\([^()]{0,200}\)|\{%.{0,200}?%\}/g;

/** A format's hole: `{password}`, `{0}`, `%s`; only as the whole value. */
const hole = /^(?:\{ ?[\w.:-]{0,80} ?\}|%[sdvq]|<[\w .-]{1,80}>|@[\w.-]{1,80}@|!(?:Ref|Sub|GetAtt)\b.*|\?)$/;

/** The form of what stands in quotes, or bare where a format has bare values. */
export function formOfText(value: string): ValueForm {
  if (hole.test(value)) return 'expression';
  if (!/[$%{\\<#]/.test(value)) return 'literal';
  let held = 0;
  for (const match of value.matchAll(interpolation)) held += match[0].length;
  if (held === 0) return 'literal';
  return /^[\s:/@"'-]*$/.test(value.replace(interpolation, '')) ? 'expression' : 'partly-interpolated';
}

const expressions = [
  // Names and what is looked up in them: `password`, `config.password`, `env["PASSWORD"]`, `self::$password`, `&key`.
  /^[&*!~-]?[A-Za-z_$][\w$]*(?:(?:\?\.|\.|->|::)[$\w]+|\[["'\w$.]*\]?)*[!?]?$/,
  // Calls: `getenv(`, `new Secret(`, `await load(`.
  /^(?:await |new )?[A-Za-z_$][\w$.:<>-]*!?\(/,
  // What is made of names and the signs that join them.
  /^[!&*~(]{0,4}[A-Za-z_$][\w$.()[\]!=>?:|&]*$/,
  // Functions, blocks, lists.
  /^(?:\(|\[|\{|=>|->|\||function\b|lambda\b)/,
];

const call = /^(?:await |new )?[A-Za-z_$][\w$.:>-]*!?\((?:$|["'`)]|\$?\w+(?:[(),]|$))/;

/** The form of what stands bare in a text of unknown kind: a call is an expression anywhere. */
export function formOfBare(value: string): ValueForm {
  return call.test(value) ? 'expression' : formOfText(value);
}

/** The form of what stands bare where a programming language has an expression. */
export function formOfExpression(value: string): ValueForm {
  if (/^\d+(?:\.\d+)?[fLu]?$/.test(value)) return 'literal';
  if (expressions.some((expression) => expression.test(value))) return 'expression';
  return formOfText(value);
}

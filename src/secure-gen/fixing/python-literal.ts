import type { FileAnalysis } from '../analysis/file-analysis.ts';
import type { PythonTemplate, TemplatePart } from './python-template.ts';

/**
 * A literal for parts of a template, in the quotes and on the lines on which they stand; undefined where those cannot hold
 * them.
 */
export function literalFor(
  file: FileAnalysis,
  { node, tokens }: PythonTemplate,
  parts: readonly TemplatePart[],
): string | undefined {
  const isFilled = parts.some(({ kind }) => kind === 'hole');
  const { quote } = tokens[0]!;
  const prefixes = new Set(tokens.map(({ prefix }) => prefix));
  const quotes = new Set(tokens.map((token) => token.quote));
  if (prefixes.size > 1 || (quotes.size > 1 && [...quotes].some((each) => each.length > 1))) return undefined;
  const lines: { breakBefore: string; text: string }[] = [];
  let last = -1;
  for (const part of parts) {
    const written = sourceOf(part, quote, tokens[part.token]!.quote, isFilled);
    if (written === undefined) return undefined;
    const breakBefore = last < 0 || part.token === last ? '' : breakBetween(file, tokens, last, part.token);
    if (lines.length === 0 || breakBefore !== '') lines.push({ breakBefore, text: written });
    else lines.at(-1)!.text += written;
    last = part.token;
  }
  if (lines.length === 0) lines.push({ breakBefore: '', text: '' });
  const prefix = `${isFilled ? 'f' : ''}${tokens[0]!.prefix}`;
  const all = lines.map(({ breakBefore, text }) => `${breakBefore}${prefix}${quote}${text}${quote}`).join('');
  const needsBrackets = lines.length > 1 && !isBracketed(file, node) && !/\\\r?\n/.test(all);
  return needsBrackets ? `(${all})` : all;
}

/** A part between the quotes of the new literal. */
function sourceOf(part: TemplatePart, quote: string, own: string, isFilled: boolean): string | undefined {
  if (part.kind === 'hole') {
    const { text } = part.expression;
    // Older versions know neither these quotes nor line breaks inside.
    if (text.includes(quote) || /[\n\\]/.test(text) || !/^(?:[a-zA-Z]?)$/.test(part.format)) return undefined;
    return `{${text}}`;
  }
  const source = own === quote ? part.source : part.source.replaceAll(`\\${own}`, own);
  const quoted = own === quote ? source : source.replaceAll(quote, `\\${quote}`);
  return isFilled ? quoted.replaceAll('{', '{{').replaceAll('}', '}}') : quoted;
}

/** The line break between two tokens, with what comes in front of the second; empty where they stand on one line. */
function breakBetween(
  file: FileAnalysis,
  tokens: PythonTemplate['tokens'],
  from: number,
  to: number,
): string {
  const between = file.text.slice(tokens[from]!.end, tokens[to]!.start);
  return (
    /(?: ?\\)?\r?\n[ \t]*$/.exec(
      between.replace(/\r?\n[ \t]*\+[ \t]*$/, (found) => found.replace(/\+[ \t]*$/, '')),
    )?.[0] ?? ''
  );
}

/** Whether brackets round an expression let it go on on the next line. */
function isBracketed(file: FileAnalysis, node: { readonly start: number }): boolean {
  let around = file.root.leafAt(node.start);
  while (around.start >= node.start && around.parent) around = around.parent;
  for (let outer = around as typeof around | undefined; outer; outer = outer.parent) {
    if (/^(?:argument_list|parenthesized_expression|list|tuple|dictionary|set|subscript)$/.test(outer.type))
      return true;
    if (/statement$|^block$|^module$/.test(outer.type)) return false;
  }
  return false;
}

/** A text as a literal, in given quotes. @param text as the program has it */
export function quoted(text: string, quote: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replaceAll(quote, `\\${quote}`);
  return `${quote}${escaped}${quote}`;
}

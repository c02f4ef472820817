import type { Mapping, ValueCollector } from './mapping.ts';

interface Frame {
  readonly mapping: Mapping;
  /** The key whose value is next. */
  key: string | undefined;
  readonly isList: boolean;
}

const deepest = 200;

const token =
  /\s+|\/\/[^\n]*|\/\*[^*]{0,4000}\*\/|#[^\n]*|"[^"\\\n]*(?:\\[^\n][^"\\\n]*)*"?|'[^'\\\n]*(?:\\[^\n][^'\\\n]*)*'?|[{}[\],]|[:=]|[^\s{}[\],:="'#]+(?:[:=#][^\s{}[\],:="']+)*|./gy;

/**
 * Reads nested brackets with keys and values, as JSON, JSON with comments, JSON5, and the flow style of YAML and TOML have
 * them: keys and values quoted or bare, `:` or `=` between them, commas or not.
 *
 * @param start where the first bracket is; at anything else, the inside of an object is read
 * @param outer the path that the whole stands under
 * @returns the position after the closing bracket; the end of the text where it never closes
 */
export function flowValues(
  text: string,
  start: number,
  outer: readonly string[],
  out: ValueCollector,
): number {
  const isFragment = text[start] !== '{' && text[start] !== '[';
  const stack: Frame[] = isFragment ? [{ mapping: { path: outer }, key: undefined, isList: false }] : [];
  let skipped = 0;
  token.lastIndex = start;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [piece] = match;
    const at = match.index;
    const top = stack.at(-1);
    if (piece === '{' || piece === '[') {
      if (stack.length >= deepest) skipped++;
      else stack.push(opened(top, outer, piece === '['));
    } else if (piece === '}' || piece === ']') {
      if (skipped > 0) skipped--;
      else stack.pop();
      if (stack.length === 0) return token.lastIndex;
      if (stack.at(-1)?.isList === false) stack.at(-1)!.key = undefined;
    } else if (top && skipped === 0) put(text, piece, at, top, out);
  }
  return text.length;
}

function opened(top: Frame | undefined, outer: readonly string[], isList: boolean): Frame {
  const path = top ? (!top.key ? top.mapping.path : [...top.mapping.path, top.key]) : outer;
  return { mapping: { path: path.slice(-8) }, key: isList ? '' : undefined, isList };
}

function put(text: string, piece: string, at: number, top: Frame, out: ValueCollector): void {
  if (piece === ',') {
    if (!top.isList) top.key = undefined;
    return;
  }
  if (/^(?:\s|\/\/|\/\*|#|[:=]$)/.test(piece)) return;
  const quote = piece[0] === '"' || piece[0] === "'" ? piece[0] : undefined;
  const start = quote ? at + 1 : at;
  const end = at + piece.length - (quote && piece.length > 1 && piece.endsWith(quote) ? 1 : 0);
  if (!top.isList && top.key === undefined) {
    top.key = text.slice(start, end);
    return;
  }
  out.put(top.mapping, top.key ?? '', { start, end, quoted: quote !== undefined });
  if (!top.isList) top.key = undefined;
}

import type { NamedValue } from '../named-value.ts';
import type { ValueCollector } from './mapping.ts';

const head =
  /\binsert\s{1,10}(?:ignore\s{1,10})?into\s{1,10}["'`[]?([\w.$"`[\]]{1,120}?)["'`\]]?\s{0,10}\(([^()]{1,4000})\)\s{0,10}values\s{0,10}/gi;
const piece = /\s+|'[^'\\]*(?:(?:''|\\.)[^'\\]*)*'|[(),;]|[^\s'(),;]+|./gy;
const mostRows = 10_000;

/** The values of `INSERT INTO table (columns) VALUES (…), (…)`, each under its column. */
export function insertedValues(text: string, out: ValueCollector): NamedValue[] {
  head.lastIndex = 0;
  for (let match = head.exec(text); match; match = head.exec(text)) {
    const columns = match[2]!.split(',').map((column) => column.trim().replace(/^["'`[]|["'`\]]$/g, ''));
    head.lastIndex = rows(text, head.lastIndex, match[1]!, columns, out);
  }
  return out.found;
}

/** @returns the position after the rows */
function rows(
  text: string,
  from: number,
  table: string,
  columns: readonly string[],
  out: ValueCollector,
): number {
  let depth = 0;
  let column = 0;
  let row = 0;
  piece.lastIndex = from;
  for (let match = piece.exec(text); match && row < mostRows; match = piece.exec(text)) {
    const [token] = match;
    if (token === '(') {
      if (++depth === 1) column = 0;
    } else if (token === ')') {
      depth--;
      row++;
    } else if (token === ',') {
      if (depth === 1) column++;
    } else if (token === ';' || (depth === 0 && /^[A-Za-z]/.test(token))) return match.index;
    else if (depth === 1 && token.length > 2 && token.startsWith("'")) {
      const start = match.index + 1;
      const end = piece.lastIndex - 1;
      out.put({ path: [table] }, columns[column] ?? '', { start, end, quoted: true, tie: 'assignment' });
    }
  }
  return piece.lastIndex === 0 ? text.length : piece.lastIndex;
}

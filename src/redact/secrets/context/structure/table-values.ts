import type { NamedValue } from '../named-value.ts';
import { ValueCollector } from './mapping.ts';

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

const mostColumns = 400;

/** The cells of a table with a header row, each under the name of its column. */
export function tableValues(text: string): NamedValue[] {
  const out = new ValueCollector(text);
  const lineEnd = text.indexOf('\n');
  const first = text.slice(0, lineEnd < 0 ? text.length : lineEnd);
  const separator = [',', ';', '\t', '|'].find((character) => first.includes(character));
  if (separator === undefined || lineEnd < 0) return [];
  const head = row(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, separator);
  const columns = head.cells.map(({ start, end }) => text.slice(start, end).trim());
  let at = head.after;
  while (at < text.length) {
    const { cells, after } = row(text, at, separator);
    cells.forEach((cell, index) => {
      out.put({ path: [] }, columns[index] ?? '', cell);
    });
    at = after;
  }
  return out.found;
}

function row(text: string, from: number, separator: string): { cells: Cell[]; after: number } {
  const cells: Cell[] = [];
  let at = from;
  for (;;) {
    const cell = text[at] === '"' ? quotedCell(text, at) : undefined;
    let end = cell ? cell.end + 1 : at;
    while (end < text.length && text[end] !== separator && text[end] !== '\n') end++;
    if (cells.length < mostColumns)
      cells.push(cell ?? { start: at, end: text[end - 1] === '\r' ? end - 1 : end, quoted: false });
    if (text[end] !== separator) return { cells, after: end + 1 };
    at = end + 1;
  }
}

function quotedCell(text: string, at: number): Cell | undefined {
  const limit = Math.min(text.length, at + 8192);
  for (let end = at + 1; end < limit; end++) {
    if (text[end] !== '"') continue;
    if (text[end + 1] === '"') end++;
    else return { start: at + 1, end, quoted: true };
  }
  return undefined;
}

import type { NamedValue } from '../named-value.ts';
import { ValueCollector } from './mapping.ts';

interface Cell {
  readonly start: number;
  readonly end: number;
}

const delimiter = /^[ \t]*\|?[ \t]*:?-{2,}[-:| \t]*$/;

/** The cells of tables, each under the name of its column; rows of two cells with a column such as `Value` name themselves. */
export function markdownTableValues(text: string): NamedValue[] {
  const out = new ValueCollector(text);
  let columns: string[] | undefined;
  let previous = '';
  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, Math.min(end, at + 4096));
    if (!line.includes('|')) columns = undefined;
    else if (delimiter.test(line)) {
      columns = cellsOf(previous, 0).map(({ start, end: last }) => previous.slice(start, last));
    } else if (columns) row(text, cellsOf(line, at), columns, out);
    previous = line;
    at = end + 1;
  }
  return out.found.map((value) => ({ ...value, place: value.place === 'data' ? 'prose' : value.place }));
}

function row(text: string, cells: readonly Cell[], columns: readonly string[], out: ValueCollector): void {
  const mapping = { path: [] };
  cells.forEach(({ start, end }, index) => {
    const isNamed = index > 0 && /^(?:value|val|default|example|content)s?$/i.test(columns[index] ?? '');
    const first = cells[0]!;
    const key = isNamed ? text.slice(first.start, first.end) : (columns[index] ?? '');
    out.put(mapping, key, { start, end, quoted: false });
  });
}

const padding = /[\s`*]/;

function cellsOf(line: string, offset: number): Cell[] {
  const cells: Cell[] = [];
  let start = line.indexOf('|') >= 0 && /^[ \t]*\|/.test(line) ? line.indexOf('|') + 1 : 0;
  while (start < line.length) {
    let end = line.indexOf('|', start);
    if (end < 0) end = line.length;
    let from = start;
    let to = end;
    while (from < to && padding.test(line[from]!)) from++;
    while (to > from && padding.test(line[to - 1]!)) to--;
    cells.push({ start: offset + from, end: offset + to });
    start = end + 1;
  }
  return cells;
}

/**
 * Writes a table as CSV (RFC 4180), for opening it in a spreadsheet program: cells with a comma between them, each row with CR and LF
 * at its end. A cell with a comma, a quote or a line break stands in quotes, with its own quotes doubled. Numbers are written as
 * they are (`-12.5`), null is an empty cell.
 *
 * @param rows for example names and remarks of customers
 */
export function toCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(value: string | number | null): string {
  let text = String(value ?? '');
  if (typeof value === 'string' && /^[=+\-@\t\r\n]/.test(text)) text = `'${text}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows of cells as text, one under the other; the last cell of a row takes no room that it does not need. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.slice(0, -1).entries()) {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    }
  }
  return rows
    .map((row) => {
      const cells = row.map((cell, column) =>
        column < row.length - 1 ? cell.padEnd(widths[column]!) : cell,
      );
      return `${cells.join('  ').trimEnd()}\n`;
    })
    .join('');
}

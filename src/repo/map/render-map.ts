import type { Definition, MappedFile } from './reference-graph.ts';

/** A longer line is cut: what is beyond says little. In UTF-16 units. */
const longestLine = 120;

/**
 * The map as text: files in the order of their paths, below each its chosen symbols in the order of the file. A symbol
 * shows its header with literals left out, never the value of a constant nor the body of a function.
 */
export function renderMap(files: readonly MappedFile[], chosen: readonly Definition[]): string {
  const byFile = new Map<number, Definition[]>();
  for (const definition of chosen) {
    const list = byFile.get(definition.file);
    if (list) list.push(definition);
    else byFile.set(definition.file, [definition]);
  }
  return [...byFile]
    .map(([file, definitions]) => ({ path: files[file]!.path, definitions }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, definitions }) => `${path}:\n${definitions.sort(inFileOrder).map(lineOf).join('')}`)
    .join('\n');
}

function inFileOrder(a: Definition, b: Definition): number {
  return a.symbol.range.startIndex - b.symbol.range.startIndex;
}

function lineOf({ symbol }: Definition): string {
  const depth = symbol.qualifiedName.split('.').length - 1;
  const outline =
    symbol.outline.length > longestLine ? `${symbol.outline.slice(0, longestLine)}…` : symbol.outline;
  return `${'  '.repeat(depth + 1)}${outline}\n`;
}

import type { CanaryCell } from './canary-cells.ts';
import { type Asking, type CellOutcome, fixCell, type OpenTransport, type Surroundings } from './fix-cell.ts';

/** Cells at once: as many as the smallest machine has processors. */
const cellsAtOnce = 2;

const formats = ['openai-chat', 'openai-responses', 'anthropic-messages'] as const;

/** All formats in turn, streams and whole answers of each. */
export function askingOf(index: number): Asking {
  return { format: formats[index % 3]!, stream: index % 2 === 0 };
}

export interface GridResult extends CellOutcome {
  readonly cell: CanaryCell;
  readonly asking: Asking;
}

/** Runs `fix` in every cell. @param onCell called after each, in any order */
export async function runGrid(
  cells: readonly CanaryCell[],
  open: (surroundings: Surroundings, asking: Asking) => Promise<OpenTransport>,
  onCell: (result: GridResult) => void = () => {},
): Promise<GridResult[]> {
  const results: GridResult[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < cells.length; index = next++) {
      const [cell, asking] = [cells[index]!, askingOf(index)];
      const outcome = await fixCell(cell, asking, (surroundings) => open(surroundings, asking));
      results[index] = { cell, asking, ...outcome };
      onCell(results[index]!);
    }
  };
  await Promise.all(Array.from({ length: cellsAtOnce }, worker));
  return results;
}

/** What of a result is not as it has to be, in a line; undefined where all is. */
export function defectOf({
  cell,
  asking,
  leaks,
  kept,
  isRestored,
  requests,
  receipts,
  failure,
}: GridResult): string | undefined {
  const defects = [
    ...leaks.map((encoding) => `leaks (${encoding})`),
    ...kept.map((encoding) => `is kept (${encoding})`),
    ...(isRestored ? [] : ['is not restored']),
    ...(requests === 1 ? [] : [`${requests} requests`]),
    ...(receipts === requests ? [] : [`${receipts} receipts`]),
    ...(failure === undefined ? [] : [failure]),
  ];
  if (defects.length === 0) return undefined;
  return `${cell.name}, ${asking.format}${asking.stream ? ' streamed' : ''}: ${defects.join(', ')}`;
}

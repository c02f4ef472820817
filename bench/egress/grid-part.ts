import type { CanaryCell } from '../../test/egress/canaries/canary-cells.ts';
import { openExchange } from '../../test/egress/canaries/open-exchange.ts';
import { defectOf, type GridResult, runGrid } from '../../test/egress/canaries/run-grid.ts';
import { runWireGrid, type WireResult, wireDefectOf } from '../../test/egress/canaries/wire-grid.ts';
import { printTable } from '../support/markdown-table.ts';
import { openBare } from './bare.ts';
import { leakCounts, leakHead } from './leak-counts.ts';

/** Every kind in every carrier, through `fix` and as other programs send it, with redaction and without. */
export async function gridPart(cells: readonly CanaryCell[]): Promise<void> {
  const fixed = await runGrid(cells, (surroundings, { format }) => openExchange(surroundings, format));
  const bareFixed = await runGrid(cells, openBare);
  const sent = await runWireGrid(cells, (surroundings, { format }) =>
    openExchange(surroundings, format, 'anywhere'),
  );
  const bareSent = await runWireGrid(cells, openBare);
  console.log('\n## Values on the wire\n');
  printTable(
    ['through', 'cells', ...leakHead, 'byte-exact'],
    [
      ['`fix`', ...fixRow(fixed)],
      ['`fix`, redaction off', ...fixRow(bareFixed)],
      ['any place of a request', ...wireRow(sent)],
      ['the same, redaction off', ...wireRow(bareSent)],
    ],
  );
  const silent = bareFixed.filter(({ cell, leaks }) => cell.carrier.isSentByFix && leaks.length === 0);
  const requests = fixed.reduce((sum, result) => sum + result.requests, 0);
  const receipts = fixed.reduce((sum, result) => sum + result.receipts, 0);
  console.log(
    `\nCarriers that fix sends nothing of: ${idleCarriers(cells)}. Of the others, ${silent.length} cells did not leak with redaction off. ` +
      `In the clear in what is kept on the disk: ${fixed.filter(({ kept }) => kept.length > 0).length} cells. ` +
      `Requests: ${requests}, with exactly one receipt: ${receipts}.`,
  );
  for (const defect of [
    ...fixed.flatMap((result) => defectOf(result) ?? []),
    ...sent.flatMap((result) => wireDefectOf(result) ?? []),
  ]) {
    console.log(`- ${defect}`);
  }
}

function idleCarriers(cells: readonly CanaryCell[]): string {
  return [
    ...new Set(cells.filter(({ carrier }) => !carrier.isSentByFix).map(({ carrier }) => carrier.id)),
  ].join(', ');
}

function fixRow(results: readonly GridResult[]): string[] {
  const exact = results.filter(({ isRestored }) => isRestored).length;
  return [String(results.length), ...leakCounts(results.map(({ leaks }) => leaks)), String(exact)];
}

function wireRow(results: readonly WireResult[]): string[] {
  const exact = results.filter(({ said }) => said === undefined).length;
  return [String(results.length), ...leakCounts(results.map(({ leaks }) => leaks)), String(exact)];
}

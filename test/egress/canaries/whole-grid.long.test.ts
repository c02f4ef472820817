import { describe, expect, it } from 'vitest';
import { BareTransport } from './bare-transport.ts';
import { canaryCells } from './canary-cells.ts';
import { openExchange } from './open-exchange.ts';
import { defectOf, runGrid } from './run-grid.ts';
import { runWireGrid, wireDefectOf } from './wire-grid.ts';

const cells = canaryCells();
const oneHour = 3_600_000;

const openBare = async ({ baseUrl }: { readonly baseUrl: string }) => ({
  transport: new BareTransport(baseUrl),
  [Symbol.asyncDispose]: async () => {},
});

describe('the whole grid', () => {
  it(
    'leaks nothing through fix, and every file comes back as it was but for the bug',
    async () => {
      const results = await runGrid(cells, (surroundings, { format }) => openExchange(surroundings, format));
      expect(results.flatMap((result) => defectOf(result) ?? [])).toEqual([]);
    },
    oneHour,
  );

  it(
    'leaks everything that fix sends where nothing is redacted',
    async () => {
      const results = await runGrid(cells, openBare);
      const wrong = results.filter(({ cell, leaks }) => leaks.length > 0 !== cell.carrier.isSentByFix);
      expect(wrong.map(({ cell }) => cell.name)).toEqual([]);
    },
    oneHour,
  );

  it(
    'leaks nothing from any place of a request, and every answer comes back as it was meant',
    async () => {
      const results = await runWireGrid(cells, (surroundings, { format }) =>
        openExchange(surroundings, format, 'anywhere'),
      );
      expect(results.flatMap((result) => wireDefectOf(result) ?? [])).toEqual([]);
    },
    oneHour,
  );

  it(
    'leaks everything from there where nothing is redacted',
    async () => {
      const results = await runWireGrid(cells, openBare);
      expect(results.filter(({ leaks }) => leaks.length === 0).map(({ cell }) => cell.name)).toEqual([]);
    },
    oneHour,
  );
});

import { describe, expect, it } from 'vitest';
import { BareTransport } from './bare-transport.ts';
import { canaryCells, sampleOf } from './canary-cells.ts';
import { openExchange } from './open-exchange.ts';
import { runWireGrid, wireDefectOf } from './wire-grid.ts';
import { places } from './wire-requests.ts';

describe('a sample of the grid, as other programs send it', () => {
  const sample = sampleOf(canaryCells(), 2);

  it('leaks nothing from any place of a request, and every answer comes back as it was meant', async () => {
    const results = await runWireGrid(sample, (surroundings, { format }) =>
      openExchange(surroundings, format, 'anywhere'),
    );
    expect(results.flatMap((result) => wireDefectOf(result) ?? [])).toEqual([]);
    expect(new Set(results.map(({ request }) => request.place))).toEqual(new Set(places));
  }, 120_000);

  it('leaks everything where nothing is redacted', async () => {
    const results = await runWireGrid(sample, async ({ baseUrl }) => ({
      transport: new BareTransport(baseUrl),
      [Symbol.asyncDispose]: async () => {},
    }));
    const silent = results.filter(({ leaks, said }) => leaks.length === 0 || said !== undefined);
    expect(silent.map(({ cell }) => cell.name)).toEqual([]);
  }, 120_000);
});

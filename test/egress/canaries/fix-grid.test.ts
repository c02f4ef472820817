import { describe, expect, it } from 'vitest';
import { BareTransport } from './bare-transport.ts';
import { canaryCells, sampleOf } from './canary-cells.ts';
import { canaryKinds } from './canary-kinds.ts';
import { carriers } from './carriers.ts';
import { openExchange } from './open-exchange.ts';
import { defectOf, runGrid } from './run-grid.ts';

const cells = canaryCells();

it('has kinds, carriers and cells enough, every cell once', () => {
  expect(canaryKinds.length).toBeGreaterThanOrEqual(40);
  expect(carriers.length).toBeGreaterThanOrEqual(14);
  expect(cells.length).toBeGreaterThanOrEqual(400);
  expect(new Set(cells.map(({ name }) => name)).size).toBe(cells.length);
});

describe('a sample of the grid', () => {
  const sample = sampleOf(cells, 1);

  it('covers every carrier', () => {
    expect(new Set(sample.map(({ carrier }) => carrier.id)).size).toBe(carriers.length);
  });

  it('leaks nothing through fix, and every file comes back as it was but for the bug', async () => {
    const results = await runGrid(sample, (surroundings, { format }) => openExchange(surroundings, format));
    expect(results.flatMap((result) => defectOf(result) ?? [])).toEqual([]);
  }, 120_000);

  it('leaks everything that fix sends where nothing is redacted', async () => {
    const results = await runGrid(sample, async ({ baseUrl }) => ({
      transport: new BareTransport(baseUrl),
      [Symbol.asyncDispose]: async () => {},
    }));
    for (const { cell, leaks, isRestored } of results) {
      expect(leaks.length > 0, cell.name).toBe(cell.carrier.isSentByFix);
      expect(isRestored, cell.name).toBe(true);
    }
  }, 120_000);
});

import { expect, it } from 'vitest';
import { parseAll, parseGrid } from './parse-grid.ts';
import { positions } from './positions.ts';

it('keeps every text that parsed one that parses, and restores it', async () => {
  const cells = await parseGrid(false);
  const before = await parseAll(cells.map(({ path, original }) => [path, original]));
  const sound = cells.filter((_, index) => before[index]);
  expect(new Set(sound.map(({ position }) => position)).size).toBeGreaterThan(
    Object.keys(positions).length * 0.8,
  );
  const after = await parseAll(sound.map(({ path, redacted }) => [path, redacted]));
  const broken = sound.filter((_, index) => !after[index]);
  expect(broken.map(({ position, original, redacted }) => `${position}: ${original} -> ${redacted}`)).toEqual(
    [],
  );
  const changed = sound.filter(({ original, restored }) => original !== restored);
  expect(changed).toEqual([]);
}, 240_000);

it('puts numbers where numbers stand, as many digits and no more', async () => {
  const cells = await parseGrid(false);
  const numbers = cells.filter(
    ({ position, original }) =>
      /number|bigint/.test(position) && /[=:(,] ?[1-9]\d{3,}[^\d. \-/]/.test(original),
  );
  expect(numbers.length).toBeGreaterThan(50);
  for (const { standIn, original } of numbers) {
    expect(original, standIn).toMatch(/\d{4,}/);
    expect(standIn).toMatch(/^\d+[nL]?$/);
    expect(standIn.replace(/\D/, '')).toHaveLength(/\d{4,}/.exec(original)![0].length);
  }
});

import { it } from 'vitest';
import { expectSamePatch } from './expect-same-patch.ts';
import { fixtures } from './fix-fixture.ts';
import { askingOf } from './run-grid.ts';

it.each(fixtures.flatMap((name) => [0, 1, 2].map((index) => [name, askingOf(index)] as const)))(
  'fix makes the same patch of %s with redaction and without: %o',
  (name, asking) => expectSamePatch(name, asking),
  300_000,
);

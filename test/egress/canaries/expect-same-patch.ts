import { expect } from 'vitest';
import { BareTransport } from './bare-transport.ts';
import type { Asking } from './fix-cell.ts';
import { fixFixture } from './fix-fixture.ts';
import { openExchange } from './open-exchange.ts';

/** Repairs a fixture twice, with redaction and without, and compares what comes of it. */
export async function expectSamePatch(name: string, asking: Asking): Promise<void> {
  const redacted = await fixFixture(name, asking, (surroundings) =>
    openExchange(surroundings, asking.format),
  );
  const bare = await fixFixture(name, asking, async ({ baseUrl }) => ({
    transport: new BareTransport(baseUrl),
    [Symbol.asyncDispose]: async () => {},
  }));
  expect(redacted).toEqual({ ...bare, leaks: {} });
  expect([redacted.exitCode, redacted.patch === '']).toEqual([0, false]);
}

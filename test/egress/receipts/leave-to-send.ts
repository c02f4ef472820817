import { expect } from 'vitest';
import type { TestLog } from './log-parts.ts';
import { intentOf } from './some-receipts.ts';

/** What a process had leave to send: a model's name by the index of its intent. */
export type Allowed = Map<number, string>;

/** Takes note of what `keep-sending.ts` prints. */
export function noteAllowed(line: string, allowed: Allowed): void {
  const [index, model] = line.split(' ');
  if (model) allowed.set(Number(index), model);
}

/** That a log is whole, can be gone on with, and holds all that a process had leave to send. */
export async function expectWhole(place: TestLog, allowed: Allowed): Promise<void> {
  expect((await place.verify()).defects).toEqual([]);
  const log = await place.open();
  await log.intend(intentOf('after'));
  await log.close();
  const { defects, unsigned } = await place.verify();
  expect({ defects, unsigned }).toEqual({ defects: [], unsigned: 0 });
  const intents = new Map<number, string>();
  for await (const entry of log.entries()) if (entry.kind === 'intent') intents.set(entry.index, entry.model);
  for (const [index, model] of allowed) expect(intents.get(index)).toBe(model);
}

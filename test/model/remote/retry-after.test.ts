import { expect, it } from 'vitest';
import { retryAfterMs } from '../../../src/model/remote/retries/retry-after.ts';

const now = Date.UTC(2026, 0, 1, 12);

it.each<[Record<string, string>, number | undefined]>([
  [{}, undefined],
  [{ 'retry-after': '7' }, 7000],
  [{ 'retry-after': '0.25' }, 250],
  [{ 'retry-after-ms': '120', 'retry-after': '7' }, 120],
  [{ 'retry-after': 'Thu, 01 Jan 2026 12:00:05 GMT' }, 5000],
  [{ 'retry-after': 'Thu, 01 Jan 2026 11:00:00 GMT' }, 0],
  [{ 'retry-after': 'soon' }, undefined],
  [{ 'retry-after': '-3' }, undefined],
])('%j is %s ms', (headers, ms) => {
  expect(retryAfterMs(headers, now)).toBe(ms);
});

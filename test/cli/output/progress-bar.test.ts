import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { CliIo } from '../../../src/cli/cli-io.ts';
import { formatBytes } from '../../../src/cli/output/format-bytes.ts';
import { ProgressBar } from '../../../src/cli/output/progress-bar.ts';

interface Screen {
  readonly columns?: number;
  readonly isTTY?: boolean;
  readonly env?: Record<string, string>;
  readonly quiet?: boolean;
  readonly plainAfterMs?: number;
}

/** A bar on a stream that says of itself what a terminal would say, with a clock that the test moves. */
function barOn({ columns, isTTY, env = { NO_COLOR: '1' }, quiet = false, plainAfterMs }: Screen) {
  const stderr = Object.assign(new PassThrough(), { isTTY, columns });
  const io: CliIo = {
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    stderr,
    env,
    cwd: '/',
    signal: new AbortController().signal,
  };
  const clock = { ms: 0 };
  const bar = new ProgressBar(io, {
    quiet,
    now: () => clock.ms,
    ...(plainAfterMs !== undefined && { plainAfterMs }),
  });
  return { bar, clock, written: (): string => String(stderr.read() ?? '') };
}

/** What the terminal shows after all this: the last redrawn line. */
const visible = (written: string): string => written.split('\r\u001B[2K').at(-1) ?? '';

describe('on a terminal', () => {
  it('draws share, amount, rate and remaining time over one line', () => {
    const { bar, clock, written } = barOn({ isTTY: true, columns: 100 });
    bar.show('pulling', { done: 0, total: 294e6, unit: 'bytes' });
    expect(visible(written())).toBe(`pulling  ${'─'.repeat(30)}    0 %  0 B of 294 MB`);
    clock.ms = 2000;
    bar.show('pulling', { done: 147e6, total: 294e6, unit: 'bytes' });
    const drawn = written();
    expect(visible(drawn)).toBe(
      `pulling  ${'━'.repeat(15)}${'─'.repeat(15)}   50 %  147 MB of 294 MB  73.5 MB/s  2 s left`,
    );
    expect(drawn).not.toContain('\n');
  });

  it.each([120, 80, 60, 40, 30, 20, 12, 5])('fits %d columns', (columns) => {
    const { bar, clock, written } = barOn({ isTTY: true, columns });
    for (const done of [0, 147e6, 294e6]) {
      clock.ms += 2000;
      bar.show('pulling qwen', { done, total: 294e6, unit: 'bytes' });
      const line = visible(written());
      expect(line.length).toBeLessThan(columns);
      if (columns >= 20) expect(line).toContain(' %');
    }
  });

  it('measures the rate of what it saw, not of what was there', () => {
    const { bar, clock, written } = barOn({ isTTY: true, columns: 120 });
    bar.show('pulling', { done: 200e6, total: 294e6, unit: 'bytes' });
    clock.ms = 1000;
    bar.show('pulling', { done: 210e6, total: 294e6, unit: 'bytes' });
    expect(visible(written())).toMatch(/10.0 MB\/s {2}9 s left$/);
  });

  it('draws seldom, but the end and a new stage at once', () => {
    const { bar, written } = barOn({ isTTY: true, columns: 80 });
    for (let done = 0; done < 100; done++) bar.show('reading', { done, total: 100 });
    expect(written().match(/\r/g)).toHaveLength(1);
    bar.show('reading', { done: 100, total: 100 });
    expect(visible(written())).toContain('100 %');
    bar.show('thinking');
    expect(visible(written())).toBe('thinking …');
  });

  it('goes away', () => {
    const { bar, written } = barOn({ isTTY: true, columns: 80 });
    bar.clear();
    expect(written()).toBe('');
    bar.show('thinking');
    bar.clear();
    expect(visible(written())).toBe('');
  });

  it('has colours unless NO_COLOR says otherwise', () => {
    const coloured = barOn({ isTTY: true, columns: 80, env: {} });
    coloured.bar.show('reading', { done: 50, total: 100 });
    expect(coloured.written()).toContain('\u001B[36m');
    const plain = barOn({ isTTY: true, columns: 80, env: { NO_COLOR: '1' } });
    plain.bar.show('reading', { done: 50, total: 100 });
    expect(plain.written()).not.toContain('\u001B[36m');
  });
});

describe('without a terminal', () => {
  it.each([
    ['no terminal', { isTTY: false }],
    ['a dumb terminal', { isTTY: true, env: { TERM: 'dumb' } }],
  ])('writes a line each 10 % (%s)', (_, screen) => {
    const { bar, clock, written } = barOn({ ...screen, plainAfterMs: 0 });
    for (let done = 0; done <= 1000; done++) {
      clock.ms += 10;
      bar.show('pulling', { done, total: 1000, unit: 'bytes' });
    }
    const lines = written().trimEnd().split('\n');
    expect(lines).toHaveLength(10);
    expect(lines[0]).toBe('pulling: 10 %, 100 B of 1.00 kB, 100 B/s, 9 s left');
    expect(lines[9]).toBe('pulling: 100 %, 1.00 kB of 1.00 kB, 100 B/s');
    expect(lines.join('')).not.toContain('\u001B');
  });

  it('says nothing of a stage that is soon over, of one without an amount, and when quiet', () => {
    const soon = barOn({});
    soon.clock.ms = 1000;
    for (let done = 0; done <= 10; done++) soon.bar.show('reading', { done, total: 10 });
    soon.bar.show('thinking');
    soon.bar.clear();
    expect(soon.written()).toBe('');

    const quiet = barOn({ isTTY: true, columns: 80, quiet: true });
    quiet.bar.show('reading', { done: 5, total: 10 });
    quiet.bar.clear();
    expect(quiet.written()).toBe('');
  });
});

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.00 kB'],
  [9994, '9.99 kB'],
  [9996, '10.0 kB'],
  [99_960, '100 kB'],
  [999_600, '1.00 MB'],
  [294_246_144, '294 MB'],
  [1e13, '10.0 TB'],
])('writes %d bytes as %s', (bytes, expected) => {
  expect(formatBytes(bytes)).toBe(expected);
});

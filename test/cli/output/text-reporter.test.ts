import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { FixEvent, FixOutcome } from '../../../src/agent/fix/fix-event.ts';
import type { CliIo } from '../../../src/cli/cli-io.ts';
import { DecodeSpeed } from '../../../src/cli/output/fix/decode-speed.ts';
import { TextReporter } from '../../../src/cli/output/fix/text-reporter.ts';

/** A reporter on streams that say of themselves what a terminal would say. */
function reporterOn(options: {
  isTTY?: boolean;
  quiet?: boolean;
  color?: boolean;
  env?: Record<string, string>;
}) {
  const { isTTY = false, quiet = false, color = true, env = {} } = options;
  const stream = () => Object.assign(new PassThrough(), { isTTY, columns: 100 });
  const [stdout, stderr] = [stream(), stream()];
  const io: CliIo = {
    stdin: new PassThrough(),
    stdout,
    stderr,
    env,
    cwd: '/',
    signal: new AbortController().signal,
  };
  const reporter = new TextReporter(io, { quiet, color });
  return { reporter, stdout: () => String(stdout.read() ?? ''), stderr: () => String(stderr.read() ?? '') };
}

const tests = { passed: 1, failed: 2, failures: ['a', 'b'], stopped: null, durationMs: 1500 };
const diff = '--- a/f.js\n+++ b/f.js\n@@ -1 +1 @@\n-a\n+b\n';
const patch = {
  type: 'patch',
  target: 0,
  file: 'f.js',
  diff,
  by: 'model',
  applied: false,
  verified: true,
  unconfirmed: null,
} as const;
const result = (outcome: FixOutcome, more: object = {}): FixEvent => ({
  type: 'result',
  outcome,
  exitCode: 0,
  candidates: 2,
  tokens: 80,
  durationMs: 2000,
  commit: null,
  sent: null,
  findings: null,
  ...more,
});

describe('the report for people', () => {
  it('has the diff alone on stdout, everything else on stderr', () => {
    const { reporter, stdout, stderr } = reporterOn({});
    reporter.event({ type: 'baseline', ...tests });
    reporter.event(patch);
    reporter.event(result('proposed'));
    expect(stdout()).toBe(diff);
    expect(stderr()).toBe(`fail 2 failing, 1 passing (1.5 s)
     a
     b
nothing was changed; add --yes to write it to f.js
a fix is ready (2.0 s, 2 candidates, 80 tokens; sent: nothing)
`);
  });

  it.each([
    ['time-limit', '--test-timeout'],
    ['memory-limit', 'memory'],
    ['process-limit', 'processes'],
    ['output-limit', 'quieter'],
  ] as const)('says what to do about tests that hit the %s', (stopped, remedy) => {
    const { reporter, stderr } = reporterOn({});
    reporter.event({ type: 'baseline', ...tests, stopped });
    expect(stderr().split('\n')[0]).toMatch(new RegExp(`^fail the tests .*${remedy}`));
  });

  it('says how to use a change that no test has confirmed', () => {
    const { reporter, stderr } = reporterOn({});
    reporter.event({ ...patch, verified: false });
    reporter.event(result('proposed'));
    expect(stderr()).toMatch(
      /no test has confirmed this change.*\nnothing was changed; `git apply` takes this diff\n/,
    );
  });

  it('says when there was nothing to try', () => {
    const { reporter, stderr } = reporterOn({});
    reporter.event(result('not-fixed', { candidates: 0 }));
    expect(stderr()).toMatch(/^not fixed: no function short enough to repair was found/);
  });

  it('says nothing but the diff when quiet', () => {
    const { reporter, stdout, stderr } = reporterOn({ isTTY: true, quiet: true, env: { NO_COLOR: '1' } });
    reporter.progress({ stage: 'load-model' });
    reporter.event({ type: 'baseline', ...tests });
    reporter.progress({ stage: 'decode', tokens: 5 });
    reporter.event(patch);
    reporter.event(result('proposed'));
    expect([stdout(), stderr()]).toEqual([diff, '']);
  });

  it.each<[string, Parameters<typeof reporterOn>[0], boolean]>([
    ['on a terminal', { isTTY: true }, true],
    ['in a pipe', {}, false],
    ['with NO_COLOR', { isTTY: true, env: { NO_COLOR: '1' } }, false],
    ['with --no-color', { isTTY: true, color: false }, false],
    ['with FORCE_COLOR in a pipe', { env: { FORCE_COLOR: '1' } }, true],
    ['with NO_COLOR and FORCE_COLOR', { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, false],
  ])('%s, colours: %j', (_where, options, coloured) => {
    const { reporter, stdout, stderr } = reporterOn(options);
    reporter.progress({ stage: 'verify-model', done: 5, total: 10 });
    reporter.event(patch);
    reporter.event(result('proposed'));
    for (const written of [stdout(), stderr()]) expect(written.includes('\u001B[3')).toBe(coloured);
  });

  it('shows a bar while the model is checked, and tokens while it writes', () => {
    const { reporter, stderr } = reporterOn({ isTTY: true, env: { NO_COLOR: '1' } });
    reporter.progress({ stage: 'verify-model', done: 147e6, total: 294e6 });
    expect(stderr()).toMatch(/checking the model {2}━+─+ {3}50 % {2}147 MB of 294 MB$/);
    reporter.progress({ stage: 'decode', tokens: 12 });
    expect(stderr()).toMatch(/writing repairs … {2}12 tokens$/);
  });
});

it('measures the speed of writing within batches, not between them', () => {
  const clock = { ms: 0 };
  const speed = new DecodeSpeed(() => clock.ms);
  expect(speed.tokensPerSecond).toBeUndefined();
  const steps: [number, number][] = [
    [0, 8],
    [100, 16],
    [200, 28],
    [5000, 8],
    [5100, 18],
  ];
  for (const [ms, tokens] of steps) {
    clock.ms = ms;
    speed.add(tokens);
  }
  expect(speed.tokensPerSecond).toBeCloseTo((8 + 12 + 10) / 0.3, 5);
});

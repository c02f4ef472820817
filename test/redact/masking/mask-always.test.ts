import { describe, expect, it, vi } from 'vitest';
import { maskAlways } from '../../../src/redact/masking/mask-always.ts';
import { canaryOf } from '../../egress/canaries/canary.ts';
import { canaryKind, canaryKinds } from '../../egress/canaries/canary-kinds.ts';

const text = `cannot reach ${canaryOf(canaryKind('email'), 1).value}: rows is not iterable\n    at run (cli.js:1:2)`;

it('uses the detectors where they work', async () => {
  expect(await maskAlways(text)).toBe('cannot reach [email]: rows is not iterable\n    at run (cli.js:1:2)');
});

describe('where the detectors', () => {
  const coarse = 'cannot reach [masked] rows is not iterable\n    at run (cli.js:1:2)';
  it.each([
    ['cannot be loaded', () => Promise.reject(new Error('no such file'))],
    ['fail', async () => ({ maskText: () => Promise.reject(new RangeError('out of stack')) })],
  ])('%s, hides coarsely', async (_how, load) => {
    expect(await maskAlways(text, {}, load)).toBe(coarse);
  });

  it('never end, hides coarsely after a while', async () => {
    vi.useFakeTimers();
    try {
      const masked = maskAlways(text, {}, async () => ({ maskText: () => new Promise(() => {}) }));
      await vi.advanceTimersByTimeAsync(5000);
      expect(await masked).toBe(coarse);
    } finally {
      vi.useRealTimers();
    }
  });

  it('fail, hides no less of a value that crosses the limit', async () => {
    const { value } = canaryOf(canaryKind('github-personal-access-token'), 1);
    const masked = await maskAlways(`${'x '.repeat(40)}${value}`, { longest: 100 }, () =>
      Promise.reject(new Error()),
    );
    expect(masked).not.toContain(value.slice(0, 12));
  });

  // A date of birth, a name and a street are words like others.
  const told = canaryKinds.filter(({ id }) => !['date-of-birth', 'person', 'postal-address'].includes(id));
  it.each(told.map((kind) => [kind.id, kind] as const))(
    'fail, a value is hidden all the same: %s',
    async (_id, kind) => {
      const { value, secret } = canaryOf(kind, 1);
      const masked = await maskAlways(`Error: bad ${kind.label}: '${value}'`, {}, () =>
        Promise.reject(new Error()),
      );
      expect(masked).not.toContain(secret);
    },
  );

  it.each([
    ['letters', 'a'],
    ['digits', '1 '],
    ['names of secrets', 'token'],
    ['quotes', `'"`],
    ['colons', 'a:'],
  ])('fail, a long text of %s takes no longer for it', async (_what, part) => {
    const started = performance.now();
    await maskAlways(part.repeat(500_000), { longest: 400_000 }, () => Promise.reject(new Error()));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

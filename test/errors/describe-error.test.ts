import { expect, it } from 'vitest';
import { describeError } from '../../src/errors/describe-error.ts';

it('tells the stack, and those of the causes', () => {
  const error = new Error('outer', { cause: new TypeError('inner', { cause: 'a string' }) });
  expect(describeError(error)).toMatch(
    /^Error: outer\n {4}at [\s\S]+\ncaused by: TypeError: inner\n {4}at [\s\S]+\ncaused by: a string$/,
  );
});

it('tells what several have failed with', () => {
  const error = new AggregateError([new Error('first'), new Error('second')], 'all failed');
  expect(describeError(error)).toContain('one of: Error: first\none of: Error: second');
});

it('comes to an end where causes go in a circle', () => {
  const error: Error & { cause?: unknown } = new Error('round');
  error.cause = error;
  expect(describeError(error).match(/Error: round/g)).toHaveLength(8);
});

it.each([
  ['nothing', undefined],
  ['null', null],
  ['an object that has no text', Object.create(null)],
  [
    'an error whose stack throws',
    Object.defineProperty(new Error('x'), 'stack', {
      get: () => {
        throw new Error('no');
      },
    }),
  ],
])('says something of %s', (_what, thrown) => {
  expect(describeError(thrown)).toMatch(/\w/);
});

it('keeps to its limit', () => {
  expect(describeError(new Error('x'.repeat(10_000_000))).length).toBeLessThan(200_000);
});

it('leaves out what would steer a terminal', () => {
  expect(describeError('\u001B]0;title\u0007a\r\nb\tc')).toBe(']0;titlea\nb\tc');
});

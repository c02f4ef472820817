import { expect, test } from 'vitest';
import { ConstraintScanner } from '../../../src/secure-gen/decoding/constraint-scanner.ts';
import { ConstraintSet } from '../../../src/secure-gen/decoding/constraint-set.ts';
import { topicsIn } from '../../../src/secure-gen/decoding/topics-in.ts';

const shown = ["  return crypto.createHash('md5').update(text).digest('hex');"];

test('what the shown code does is left to it, unless that is to go', () => {
  expect([...topicsIn('javascript', shown, [])]).toEqual(['javascript-weak-hash']);
  expect([...topicsIn('javascript', shown, [328])]).toEqual([]);
});

test('the constraints of such a topic are not looked at', () => {
  const set = ConstraintSet.of('javascript', topicsIn('javascript', shown, []));
  const scanner = ConstraintScanner.start(set, 'javascript', 'code');
  scanner.push("export function passwordHash(text) {\n  return crypto.createHash('");
  expect(scanner.mayBan()).toBe(false);
  expect(scanner.verdictOn('md')).toBe('free');
});

import { expect, test } from 'vitest';
import { ConstraintScanner } from '../../../src/secure-gen/decoding/constraint-scanner.ts';
import { ConstraintSet } from '../../../src/secure-gen/decoding/constraint-set.ts';
import { repairOf, verdictAtBan } from '../../../src/secure-gen/decoding/place-ban.ts';

const ban = { index: 3, start: 10, weak: 'md5(', welcome: ['sha256'] };

test.each([
  ['md5', 'banned'],
  ['md', 'banned'],
  ['md5(', 'banned'],
  ['md5()', 'banned'],
  ['sha', 'welcome'],
  ['sha256(', 'welcome'],
  ['md5sum', 'free'],
  ['blake2b', 'free'],
  ['', 'free'],
] as const)('where md5( was taken back %s is %s', (text, verdict) => {
  expect(verdictAtBan(ban, text)).toBe(verdict);
});

function repaired(language: 'javascript' | 'python', text: string) {
  const scanner = ConstraintScanner.start(ConstraintSet.of(language), language, 'code');
  const broken = scanner.push(text)!;
  const { start, welcome } = repairOf(broken, text);
  return [text.slice(start), welcome];
}

test('what comes instead begins where it differs', () => {
  expect(repaired('python', 'hashlib.md5(')).toEqual(['md5(', ['sha256', 'sha512', 'blake2b']]);
  expect(repaired('javascript', 'crypto.createCipher(')).toEqual(['createCipher(', ['createCipheriv']]);
  expect(repaired('javascript', 'list.element.innerHTML = ')).toEqual(['innerHTML = ', ['textContent']]);
  expect(repaired('javascript', 'const otp = Math.random(')[0]).toBe('Math.random(');
});

test('nothing comes instead whose name the code does not know', () => {
  expect(repaired('python', 'import random\ntoken = random.choice(')).toEqual(['random.choice(', []]);
  expect(repaired('python', 'import secrets\ntoken = random.choice(')[1]).toContain('secrets.choice');
  expect(repaired('javascript', 'exec(`ls ${')).toEqual([expect.stringContaining('exec('), []]);
});

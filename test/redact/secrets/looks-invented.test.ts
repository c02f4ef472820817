import fc from 'fast-check';
import { expect, it } from 'vitest';
import { looksInvented } from '../../../src/redact/secrets/looks-invented.ts';
import { Sample } from '../../../src/redact/secrets/sample.ts';

it.each([
  'xxxxxxxxxxxxxxxxxxxxxxxx',
  `ghp_${'X'.repeat(36)}`,
  `AIza${'a'.repeat(35)}`,
  'A3-XXXXXX-XXXXXX-XXXXX-XXXXX-XXXXX-XXXXX',
  '0000000000000000',
  'YOUR_TOKEN_HERE',
  'your-api-key',
  'AKIAIOSFODNN7EXAMPLE',
  'changeme',
  'insert_token_here',
  `AIzaSy${'abcdefghijklmnopqrstuvwxyz'}1234567`,
  '12345678901234567890',
  '<secret>',
  '****************',
])('takes %s for a placeholder', (value) => {
  expect(looksInvented(value)).toBe(true);
});

it.each(['abcd1234abcd1234abcd1234abcd1234', '1234abcd5678efgh1234ijkl5678mnop', 'a1b2c3d4e5f6g7h8i9j0'])(
  'takes %s for a secret',
  (value) => {
    expect(looksInvented(value)).toBe(false);
  },
);

it('takes what was drawn at random for a secret, but for chance', () => {
  let invented = 0;
  const sample = new Sample(7);
  for (let round = 0; round < 20_000; round++) {
    if (looksInvented(sample.pick([sample.hex, sample.alphanumeric, sample.base64url])(32))) invented++;
  }
  expect(invented).toBeLessThanOrEqual(2);
});

it('copes with any text', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof looksInvented(text) === 'boolean'));
});

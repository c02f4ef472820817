import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileValues, stepValue, type ValueNode } from '../../../src/secure-gen/decoding/banned-values.ts';

function walk(root: ValueNode, text: string): ValueNode | undefined {
  let node: ValueNode | undefined = root;
  for (const character of text) node = node && stepValue(node, character);
  return node;
}

const values = fc.uniqueArray(fc.stringMatching(/^[a-c1]{1,5}$/), { minLength: 1, maxLength: 6 });

test('a banned value is doomed at its end, unless it begins a welcome one', () => {
  fc.assert(
    fc.property(values, values, (banned, welcome) => {
      const root = compileValues(banned, welcome);
      for (const value of banned) {
        const node = walk(root, value);
        expect(node?.isBanned).toBe(true);
        expect(node?.isDoomed).toBe(!welcome.some((other) => other.startsWith(value)));
      }
    }),
  );
});

test('no beginning of a welcome value is doomed, and nothing else is on the way', () => {
  fc.assert(
    fc.property(values, values, (banned, welcome) => {
      const root = compileValues(banned, welcome);
      for (const value of welcome) {
        for (let length = 1; length <= value.length; length++)
          expect(walk(root, value.slice(0, length))?.isDoomed).toBe(false);
      }
      expect(walk(root, 'zz')).toBeUndefined();
    }),
  );
});

test('case and white space do not matter', () => {
  const root = compileValues(["'md5'", 'ssl.CERT_NONE'], []);
  expect(walk(root, " 'MD5'")?.isBanned).toBe(true);
  expect(walk(root, 'SSL.cert_none')?.isBanned).toBe(true);
});

test('half of a banned value is enough where nothing else can come of it', () => {
  const root = compileValues(["'md5'", "'sha1'"], ["'sha256'"]);
  expect(walk(root, "'")?.isDoomed).toBe(false);
  expect(walk(root, "'m")?.isDoomed).toBe(false);
  expect(walk(root, "'md")?.isDoomed).toBe(true);
  expect(walk(root, "'sha")?.isDoomed).toBe(false);
  expect(walk(root, "'sha1")?.isDoomed).toBe(true);
});

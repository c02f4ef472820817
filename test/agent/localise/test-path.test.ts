import { expect, test } from 'vitest';
import { isTestPath } from '../../../src/agent/localise/test-path.ts';

test.each([
  'test/cart.js',
  'tests/unit/cart.py',
  'src/__tests__/cart.ts',
  'spec/cart_spec.rb',
  'src/cart.test.ts',
  'src/cart.spec.tsx',
  'src/cart-test.js',
  'cart_test.go',
  'test_cart.py',
  'pkg/test_cart.py',
  'conftest.py',
  'test.js',
  'tests.py',
  'src/test/java/CartTest.java',
  'CartTests.java',
])('%s is a test', (path) => {
  expect(isTestPath(path)).toBe(true);
});

test.each([
  'src/cart.ts',
  'src/testing.ts',
  'src/latest.js',
  'contest.py',
  'src/attest/cart.go',
  'src/protest.test/cart.go',
  'src/test-kit.ts',
  'src/spectrum.ts',
  'Contest.java',
])('%s is none', (path) => {
  expect(isTestPath(path)).toBe(false);
});

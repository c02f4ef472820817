import { namedRule } from '../named-rule.ts';
import { anyHex, oneOf, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Lob',
  source: 'https://docs.lob.com/#tag/Authentication',
  rules: [
    namedRule('lob-api-key', 'Lob API key', ['^lob'], sequence(oneOf('live_', 'test_'), anyHex(35)), {
      keywords: ['lob_', 'lobt', 'lob-', 'lobk', 'lob.', 'loba', 'lob ', 'lobs'],
    }),
    namedRule(
      'lob-publishable-api-key',
      'Lob publishable API key',
      ['^lob'],
      sequence(oneOf('live_pub_', 'test_pub_'), anyHex(31)),
      { severity: 'low', keywords: ['lob_', 'lobt', 'lob-', 'lobk', 'lob.', 'loba', 'lob ', 'lobs'] },
    ),
  ],
};

import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Code Climate',
  source: 'https://developer.codeclimate.com/#authentication',
  rules: [
    namedRule(
      'codeclimate-token',
      'Code Climate token or test reporter identifier',
      ['codeclimate', 'code climate', '^cc test reporter'],
      anyHex(64),
      { words: 'token|key|id|secret' },
    ),
    namedRule('codeclimate-api-token', 'Code Climate API token', ['codeclimate', 'code climate'], anyHex(40)),
  ],
};

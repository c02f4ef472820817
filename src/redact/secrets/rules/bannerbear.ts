import { namedRule } from '../named-rule.ts';
import { alphanumeric, hex, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Bannerbear',
  source: 'https://developers.bannerbear.com/#authentication',
  rules: [
    tokenRule('bannerbear-api-key', 'Bannerbear API key', [oneOf('bb_pr_', 'bb_ma_'), hex(30)]),
    namedRule(
      'bannerbear-legacy-api-key',
      'Bannerbear API key of the old form',
      ['bannerbear'],
      alphanumeric(22, 24),
    ),
  ],
};

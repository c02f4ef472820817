import { hex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'RubyGems',
  source: 'https://guides.rubygems.org/api-key-scopes/',
  rules: [
    tokenRule('rubygems-api-key', 'RubyGems API key', ['rubygems_', hex(48)], { severity: 'critical' }),
  ],
};

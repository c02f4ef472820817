import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Box',
  source: 'https://developer.box.com/guides/authentication/',
  rules: [
    namedRule(
      'box-client-secret',
      'Box client secret or developer token',
      ['^box client', '^box api', '^box developer', '^box app', '^box secret', '^box access'],
      alphanumeric(32),
      { words: 'secret|token|key|id' },
    ),
  ],
};

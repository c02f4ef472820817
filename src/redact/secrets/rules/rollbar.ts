import { namedRule } from '../named-rule.ts';
import { hex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Rollbar',
  source: 'https://docs.rollbar.com/docs/access-tokens',
  rules: [namedRule('rollbar-access-token', 'Rollbar access token', ['rollbar'], hex(32))],
};

import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Sauce Labs',
  source: 'https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/',
  rules: [namedRule('sauce-labs-access-key', 'Sauce Labs access key', ['^sauce'], uuid)],
};

import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Puppet Forge',
  source: 'https://forgeapi.puppet.com/',
  rules: [namedRule('puppet-forge-token', 'Puppet Forge API key', ['puppet'], anyHex(64))],
};

import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Statuspage',
  source: 'https://developer.statuspage.io/#section/Authentication',
  rules: [namedRule('statuspage-api-key', 'Statuspage API key', ['status page'], uuid)],
};

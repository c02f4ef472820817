import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Prospect CRM',
  source: 'https://developers.prospect365.com/',
  rules: [namedRule('prospect-crm-api-key', 'Prospect CRM API key', ['prospect'], anyHex(32))],
};

import { namedRule } from '../named-rule.ts';
import { upperAlphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Vultr',
  source: 'https://www.vultr.com/api/',
  rules: [
    namedRule('vultr-api-key', 'Vultr API key', ['vultr'], upperAlphanumeric(36), { severity: 'critical' }),
  ],
};

import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Hookdeck',
  source: 'https://hookdeck.com/docs/api',
  rules: [namedRule('hookdeck-api-key', 'Hookdeck API key', ['hookdeck'], alphanumeric(48, 50))],
};

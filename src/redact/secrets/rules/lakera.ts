import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Lakera',
  source: 'https://docs.lakera.ai/docs/quickstart',
  rules: [namedRule('lakera-guard-api-key', 'Lakera Guard API key', ['lakera'], anyHex(64))],
};

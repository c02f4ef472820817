import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Daily',
  source: 'https://docs.daily.co/reference/rest-api/your-domain/config',
  rules: [namedRule('daily-api-key', 'Daily API key', ['^daily'], alphanumeric(64))],
};

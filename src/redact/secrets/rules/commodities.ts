import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Commodities-API',
  source: 'https://commodities-api.com/documentation',
  rules: [namedRule('commodities-api-key', 'Commodities-API access key', ['commodities'], alphanumeric(60))],
};

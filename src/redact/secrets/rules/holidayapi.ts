import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Holiday API',
  source: 'https://holidayapi.com/docs',
  rules: [namedRule('holidayapi-key', 'Holiday API key', ['holidayapi', 'holiday api'], uuid)],
};

import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Lokalise',
  source: 'https://developers.lokalise.com/reference/api-authentication',
  rules: [namedRule('lokalise-api-token', 'Lokalise API token', ['lokalise'], alphanumeric(40))],
};

import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Geckoboard',
  source: 'https://developer.geckoboard.com/',
  rules: [namedRule('geckoboard-api-key', 'Geckoboard API key', ['geckoboard'], alphanumeric(32, 44))],
};

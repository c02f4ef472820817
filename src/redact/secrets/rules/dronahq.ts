import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'DronaHQ',
  source: 'https://docs.dronahq.com/',
  rules: [namedRule('dronahq-api-key', 'DronaHQ API key', ['dronahq'], alphanumeric(50))],
};

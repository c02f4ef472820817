import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Currents API',
  source: 'https://currentsapi.services/en/docs/',
  rules: [namedRule('currentsapi-key', 'Currents API key', ['currentsapi'], base64url(48))],
};

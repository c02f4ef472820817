import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Baremetrics',
  source: 'https://developers.baremetrics.com/reference/authentication',
  rules: [namedRule('baremetrics-api-key', 'Baremetrics API key', ['baremetrics'], base64url(22, 28))],
};

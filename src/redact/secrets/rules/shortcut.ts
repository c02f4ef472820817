import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Shortcut',
  source: 'https://developer.shortcut.com/api/rest/v3',
  rules: [namedRule('shortcut-api-token', 'Shortcut API token', ['shortcut', 'clubhouse'], uuid)],
};

import { namedRule } from '../named-rule.ts';
import { hex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Wistia',
  source: 'https://docs.wistia.com/docs/making-api-requests',
  rules: [namedRule('wistia-api-token', 'Wistia API token', ['wistia'], hex(64))],
};

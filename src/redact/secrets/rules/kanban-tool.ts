import { namedRule } from '../named-rule.ts';
import { upperAlphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Kanban Tool',
  source: 'https://kanbantool.com/developer/api-v3',
  rules: [
    namedRule(
      'kanban-tool-api-token',
      'Kanban Tool API token',
      ['kanbantool', 'kanban tool', 'kanban'],
      upperAlphanumeric(12),
    ),
  ],
};

import { namedRule } from '../named-rule.ts';
import { hex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Todoist',
  source: 'https://developer.todoist.com/rest/v2/#authorization',
  rules: [namedRule('todoist-api-token', 'Todoist API token', ['todoist'], hex(40))],
};

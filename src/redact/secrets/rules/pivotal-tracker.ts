import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Pivotal Tracker',
  source: 'https://www.pivotaltracker.com/help/articles/api_token/',
  rules: [
    namedRule('pivotal-tracker-token', 'Pivotal Tracker API token', ['pivotal', 'x tracker'], anyHex(32)),
  ],
};

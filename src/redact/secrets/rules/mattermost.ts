import { namedRule } from '../named-rule.ts';
import { lowerAlphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Mattermost',
  source: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
  rules: [
    namedRule(
      'mattermost-access-token',
      'Mattermost personal access token',
      ['mattermost'],
      lowerAlphanumeric(26),
    ),
  ],
};

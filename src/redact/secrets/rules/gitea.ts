import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Gitea and Forgejo',
  source: 'https://docs.gitea.com/development/api-usage',
  rules: [
    namedRule(
      'gitea-access-token',
      'Gitea, Forgejo or Codeberg access token',
      ['gitea', 'forgejo', 'codeberg'],
      anyHex(40),
      { severity: 'critical' },
    ),
  ],
};

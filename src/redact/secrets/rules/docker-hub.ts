import { namedRule } from '../named-rule.ts';
import { base64url, uuid } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Docker Hub',
  source: 'https://docs.docker.com/security/access-tokens/',
  rules: [
    tokenRule(
      'docker-hub-personal-access-token',
      'Docker personal access token',
      ['dckr_pat_', base64url(27)],
      { severity: 'critical' },
    ),
    tokenRule(
      'docker-hub-organization-access-token',
      'Docker organization access token',
      ['dckr_oat_', base64url(27, 40)],
      { severity: 'critical' },
    ),
    namedRule(
      'docker-hub-legacy-token',
      'Docker Hub token or password of the old form',
      ['docker hub', 'docker password', 'docker token', 'docker access'],
      uuid,
      { severity: 'critical', words: 'password|token|access|key|pass|secret|hub' },
    ),
  ],
};

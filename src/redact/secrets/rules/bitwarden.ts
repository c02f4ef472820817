import { namedRule } from '../named-rule.ts';
import { alphanumeric, base64, sequence, uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Bitwarden',
  source: 'https://bitwarden.com/help/access-tokens/',
  rules: [
    namedRule(
      'bitwarden-access-token',
      'Bitwarden Secrets Manager access token',
      ['bitwarden', '^bws access', 'access token'],
      sequence('0.', uuid, '.', alphanumeric(30), ':', base64(22), '=='),
      { severity: 'critical', words: false },
    ),
    namedRule(
      'bitwarden-client-secret',
      'Bitwarden personal API key',
      ['bitwarden', '^bw client'],
      alphanumeric(30),
      { severity: 'critical', words: 'secret|key' },
    ),
  ],
};

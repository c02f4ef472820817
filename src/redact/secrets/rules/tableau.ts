import { alphanumeric, base64 } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Tableau',
  source: 'https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm',
  rules: [
    tokenRule('tableau-personal-access-token', 'Tableau personal access token', [
      base64(22),
      '==:',
      alphanumeric(32),
    ]),
  ],
};

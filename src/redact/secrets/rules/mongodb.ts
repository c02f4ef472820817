import { namedRule } from '../named-rule.ts';
import { base64url, uuid } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'MongoDB Atlas',
  source: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
  rules: [
    tokenRule('mongodb-atlas-service-account-secret', 'MongoDB Atlas service account secret', [
      'mdb_sa_sk_',
      base64url(40),
    ]),
    namedRule(
      'mongodb-atlas-private-key',
      'MongoDB Atlas private API key',
      ['mongodb', '^atlas', '^mcli'],
      uuid,
      {
        words: 'priv|secret|api',
      },
    ),
  ],
};

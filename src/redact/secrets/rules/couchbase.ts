import { namedRule } from '../named-rule.ts';
import { base64 } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Couchbase Capella',
  source: 'https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html',
  rules: [
    namedRule(
      'couchbase-capella-api-key',
      'Couchbase Capella API key',
      ['couchbase', 'capella'],
      base64(60, 120),
      { severity: 'critical' },
    ),
  ],
};

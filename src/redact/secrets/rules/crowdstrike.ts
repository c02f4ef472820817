import { namedRule } from '../named-rule.ts';
import { alphanumeric, anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'CrowdStrike',
  source: 'https://falcon.crowdstrike.com/documentation/page/a2a7fc0e/crowdstrike-oauth2-based-apis',
  rules: [
    namedRule(
      'crowdstrike-client-secret',
      'CrowdStrike client secret',
      ['crowdstrike', '^falcon'],
      alphanumeric(40),
      { severity: 'critical' },
    ),
    namedRule(
      'crowdstrike-client-id',
      'CrowdStrike client identifier',
      ['crowdstrike', '^falcon'],
      anyHex(32),
      { severity: 'low', words: 'id|key|client' },
    ),
  ],
};

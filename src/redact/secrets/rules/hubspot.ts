import { namedRule } from '../named-rule.ts';
import { base64url, oneOf, uuid } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'HubSpot',
  source: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview',
  rules: [
    tokenRule(
      'hubspot-private-app-token',
      'HubSpot private app token',
      [oneOf('pat-na1-', 'pat-na2-', 'pat-eu1-', 'pat-ap1-'), uuid],
      { severity: 'critical' },
    ),
    namedRule(
      'hubspot-api-key',
      'HubSpot API key, client secret or developer key',
      ['hubspot', '^hapikey'],
      uuid,
      { words: 'key|token|secret|access|api|client|hapi' },
    ),
    tokenRule('hubspot-developer-key', 'HubSpot personal access key of the CLI', [
      oneOf('CiRuYTEtY', 'CiRldTEt'),
      base64url(80, 240),
    ]),
  ],
};

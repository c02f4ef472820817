import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'HERE',
  source:
    'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html',
  rules: [
    namedRule(
      'here-api-key',
      'HERE API key',
      ['hereapi', 'here api', 'here maps', 'here map'],
      base64url(43, 46),
    ),
  ],
};

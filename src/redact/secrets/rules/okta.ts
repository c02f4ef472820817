import { namedRule } from '../named-rule.ts';
import { base64url, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Okta',
  source: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
  rules: [
    namedRule('okta-api-token', 'Okta API token', ['okta', 'ssws'], sequence('00', base64url(40)), {
      words: false,
    }),
    namedRule('okta-client-secret', 'Okta client secret', ['okta'], base64url(64), { words: 'secret' }),
  ],
};

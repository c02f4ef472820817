import { namedRule } from '../named-rule.ts';
import { alphanumeric, anyHex, sequence, uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Webex',
  source: 'https://developer.webex.com/docs/getting-started',
  rules: [
    namedRule(
      'webex-access-token',
      'Webex access token',
      ['webex'],
      sequence(alphanumeric(64), '_', alphanumeric(4), '_', uuid),
    ),
    namedRule('webex-client-secret', 'Webex client secret', ['webex'], anyHex(64), { words: 'secret' }),
  ],
};

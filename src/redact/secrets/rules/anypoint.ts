import { namedRule } from '../named-rule.ts';
import { anyHex, uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'MuleSoft Anypoint',
  source: 'https://docs.mulesoft.com/access-management/connected-apps-overview',
  rules: [
    namedRule('anypoint-token', 'Anypoint client secret or token', ['anypoint', 'mulesoft'], uuid),
    namedRule(
      'anypoint-client-secret',
      'Anypoint connected app secret',
      ['anypoint', 'mulesoft'],
      anyHex(32),
    ),
  ],
};

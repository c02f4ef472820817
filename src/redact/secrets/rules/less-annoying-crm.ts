import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Less Annoying CRM',
  source: 'https://account.lessannoyingcrm.com/app/Api_Docs',
  rules: [
    namedRule(
      'less-annoying-crm-api-key',
      'Less Annoying CRM API key',
      ['lessannoyingcrm', 'less annoying crm'],
      base64url(57),
    ),
  ],
};

import { namedRule } from '../named-rule.ts';
import { digits, oneOf, upperAlphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'ClickUp',
  source: 'https://developer.clickup.com/docs/authentication',
  rules: [
    tokenRule('clickup-personal-api-token', 'ClickUp personal API token', [
      oneOf('pk_', 'ck_'),
      digits(6, 12),
      '_',
      upperAlphanumeric(32),
    ]),
    namedRule('clickup-client-secret', 'ClickUp client secret', ['clickup'], upperAlphanumeric(64)),
  ],
};

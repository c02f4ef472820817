import { namedRule } from '../named-rule.ts';
import { alphanumeric, oneOf, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'WePay',
  source: 'https://developer.wepay.com/docs/general/authentication',
  rules: [
    namedRule(
      'wepay-token',
      'WePay access token or app token',
      ['wepay'],
      sequence(oneOf('STAGE_', 'PRODUCTION_', 'stage_', 'production_'), alphanumeric(30, 80)),
    ),
  ],
};

import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: '3scale',
  source: 'https://docs.redhat.com/en/documentation/red_hat_3scale_api_management/',
  rules: [
    namedRule(
      '3scale-access-token',
      '3scale access token or provider key',
      ['3scale', 'threescale'],
      anyHex(64),
    ),
    namedRule('3scale-user-key', '3scale user key', ['3scale', 'threescale'], anyHex(32)),
  ],
};

import { namedRule } from '../named-rule.ts';
import { alphanumeric, lowerAlphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'ThingsBoard',
  source: 'https://thingsboard.io/docs/reference/http-api/',
  rules: [
    namedRule(
      'thingsboard-provision-secret',
      'ThingsBoard provisioning key or secret',
      ['provision device'],
      lowerAlphanumeric(20),
    ),
    tokenRule('thingsboard-device-url', 'ThingsBoard device URL', [
      'thingsboard.cloud/api/v1/',
      alphanumeric(20),
    ]),
    namedRule(
      'thingsboard-access-token',
      'ThingsBoard device access token',
      ['thingsboard'],
      alphanumeric(20),
    ),
  ],
};

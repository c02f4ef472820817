import { namedRule } from '../named-rule.ts';
import { alphanumeric, lowerAlphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'OneSignal',
  source: 'https://documentation.onesignal.com/docs/en/keys-and-ids',
  rules: [
    tokenRule('onesignal-app-key', 'OneSignal app API key', ['os_v2_app_', lowerAlphanumeric(100, 110)]),
    tokenRule('onesignal-organization-key', 'OneSignal organization API key', [
      'os_v2_org_',
      lowerAlphanumeric(100, 110),
    ]),
    namedRule('onesignal-rest-api-key', 'OneSignal REST API key', ['onesignal'], alphanumeric(48)),
  ],
};

import { namedRule } from '../named-rule.ts';
import { base64 } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Cloud Elements',
  source: 'https://developers.cloud-elements.com/docs/managing-your-account/account-security',
  rules: [
    namedRule(
      'cloudelements-secret',
      'Cloud Elements user or organization secret',
      ['cloudelements', 'cloud elements'],
      base64(43, 44),
    ),
  ],
};

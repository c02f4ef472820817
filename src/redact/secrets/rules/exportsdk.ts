import { namedRule } from '../named-rule.ts';
import { base64url, sequence, uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'ExportSDK',
  source: 'https://exportsdk.com/',
  rules: [
    namedRule(
      'exportsdk-api-key',
      'ExportSDK API key',
      ['exportsdk', 'export sdk'],
      sequence(base64url(5, 15), '_', uuid),
    ),
  ],
};

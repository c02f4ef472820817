import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Autodesk',
  source: 'https://aps.autodesk.com/en/docs/oauth/v2/developers_guide/overview/',
  rules: [
    namedRule(
      'autodesk-client-secret',
      'Autodesk client secret',
      ['autodesk', '^forge client'],
      alphanumeric(16),
      { words: 'secret' },
    ),
    namedRule(
      'autodesk-client-id',
      'Autodesk client identifier',
      ['autodesk', '^forge client'],
      alphanumeric(32),
      { severity: 'low', words: 'id|key' },
    ),
  ],
};

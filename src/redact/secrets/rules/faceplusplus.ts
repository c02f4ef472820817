import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Face++',
  source: 'https://console.faceplusplus.com/documents/',
  rules: [
    namedRule(
      'faceplusplus-api-key',
      'Face++ API key or secret',
      ['faceplusplus', 'face++', 'facepp'],
      base64url(32),
    ),
  ],
};

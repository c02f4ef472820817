import { namedRule } from '../named-rule.ts';
import { base64url, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Voicegain',
  source: 'https://www.voicegain.ai/api',
  rules: [
    namedRule(
      'voicegain-api-key',
      'Voicegain API key',
      ['voicegain'],
      sequence('ey', base64url(20, 80), '.ey', base64url(60, 200), '.', base64url(40, 50)),
    ),
  ],
};

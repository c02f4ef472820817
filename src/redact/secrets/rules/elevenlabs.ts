import { namedRule } from '../named-rule.ts';
import { anyHex, hex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'ElevenLabs',
  source: 'https://elevenlabs.io/docs/api-reference/authentication',
  rules: [
    tokenRule('elevenlabs-api-key', 'ElevenLabs API key', ['sk_', hex(48)]),
    namedRule(
      'elevenlabs-legacy-api-key',
      'ElevenLabs API key of the old form',
      ['elevenlabs', 'eleven labs', '^xi api'],
      anyHex(32),
    ),
  ],
};

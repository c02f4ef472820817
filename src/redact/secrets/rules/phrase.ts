import { namedRule } from '../named-rule.ts';
import { hex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Phrase',
  source: 'https://developers.phrase.com/en/api/strings/authentication',
  rules: [namedRule('phrase-access-token', 'Phrase access token', ['phraseapp', '^phrase'], hex(64))],
};

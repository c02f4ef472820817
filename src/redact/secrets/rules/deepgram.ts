import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Deepgram',
  source: 'https://developers.deepgram.com/docs/create-additional-api-keys',
  rules: [namedRule('deepgram-api-key', 'Deepgram API key', ['deepgram'], alphanumeric(40))],
};

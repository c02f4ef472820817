import { namedRule } from '../named-rule.ts';
import { base64 } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Instabot',
  source: 'https://instabot.io/developers',
  rules: [namedRule('instabot-api-key', 'Instabot API key', ['instabot'], base64(43, 44))],
};

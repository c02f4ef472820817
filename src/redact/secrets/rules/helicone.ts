import { lowerAlphanumeric, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Helicone',
  source: 'https://docs.helicone.ai/helicone-headers/helicone-auth',
  rules: [
    tokenRule('helicone-api-key', 'Helicone API key', [
      oneOf('sk-helicone-', 'pk-helicone-'),
      lowerAlphanumeric(7),
      '-',
      lowerAlphanumeric(7),
      '-',
      lowerAlphanumeric(7),
      '-',
      lowerAlphanumeric(7),
    ]),
  ],
};

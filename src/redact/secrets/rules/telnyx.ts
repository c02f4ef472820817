import { alphanumeric, upperHex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Telnyx',
  source: 'https://developers.telnyx.com/development/api-fundamentals/authentication',
  rules: [tokenRule('telnyx-api-key', 'Telnyx API key', ['KEY', upperHex(32), '_', alphanumeric(22)])],
};

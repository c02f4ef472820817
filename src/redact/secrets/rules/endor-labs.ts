import { base64url } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Endor Labs',
  source: 'https://docs.endorlabs.com/rest-api/authentication/',
  rules: [tokenRule('endor-labs-api-key', 'Endor Labs API key or secret', ['endr+', base64url(16)])],
};

import { namedRule } from '../named-rule.ts';
import { base64url, hex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Kit (ConvertKit)',
  source: 'https://developers.kit.com/v4',
  rules: [
    namedRule('convertkit-api-key', 'Kit API key or secret', ['convertkit'], base64url(22)),
    namedRule('convertkit-api-secret', 'Kit API secret', ['convertkit'], base64url(43)),
    tokenRule('kit-api-key', 'Kit API key', ['kit_', hex(32)]),
  ],
};

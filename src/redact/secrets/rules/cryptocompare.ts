import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'CryptoCompare',
  source: 'https://min-api.cryptocompare.com/documentation',
  rules: [namedRule('cryptocompare-api-key', 'CryptoCompare API key', ['cryptocompare'], anyHex(64))],
};

import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'CoinGecko',
  source: 'https://docs.coingecko.com/reference/authentication',
  rules: [tokenRule('coingecko-api-key', 'CoinGecko API key', ['CG-', alphanumeric(24)])],
};

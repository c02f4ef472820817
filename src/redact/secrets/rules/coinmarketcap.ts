import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'CoinMarketCap',
  source: 'https://coinmarketcap.com/api/documentation/v1/',
  rules: [namedRule('coinmarketcap-api-key', 'CoinMarketCap API key', ['coinmarketcap', '^cmc'], uuid)],
};

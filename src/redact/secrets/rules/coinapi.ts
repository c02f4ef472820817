import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'CoinAPI',
  source: 'https://docs.coinapi.io/',
  rules: [namedRule('coinapi-key', 'CoinAPI key', ['coinapi', 'coin api'], uuid)],
};

import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'FX Market API',
  source: 'https://fxmarketapi.com/documentation',
  rules: [namedRule('fxmarket-api-key', 'FX Market API key', ['fxmarket'], base64url(20))],
};

import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Moralis',
  source: 'https://docs.moralis.com/web3-data-api/evm/get-your-api-key',
  rules: [namedRule('moralis-api-key', 'Moralis API key', ['moralis'], alphanumeric(64))],
};

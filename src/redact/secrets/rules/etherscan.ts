import { namedRule } from '../named-rule.ts';
import { upperAlphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Etherscan',
  source: 'https://docs.etherscan.io/getting-an-api-key',
  rules: [
    namedRule(
      'etherscan-api-key',
      'Etherscan API key',
      ['etherscan', 'bscscan', 'polygonscan', 'arbiscan', 'snowtrace', 'ftmscan'],
      upperAlphanumeric(34),
    ),
  ],
};

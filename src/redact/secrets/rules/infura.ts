import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Infura',
  source: 'https://docs.metamask.io/developer-tools/dashboard/get-started/create-api/',
  rules: [
    namedRule('infura-api-key', 'Infura project identifier or secret', ['infura'], anyHex(32), {
      words: 'key|token|secret|id|project|v3|ws',
    }),
  ],
};

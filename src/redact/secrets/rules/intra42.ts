import { hex, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: '42 Intra',
  source: 'https://api.intra.42.fr/apidoc/guides/getting_started',
  rules: [
    tokenRule('intra42-client-secret', '42 Intra client secret', [oneOf('s-s4t2ud-', 's-s4t2af-'), hex(64)]),
  ],
};

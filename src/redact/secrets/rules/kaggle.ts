import { namedRule } from '../named-rule.ts';
import { anyHex, hex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Kaggle',
  source: 'https://www.kaggle.com/docs/api#authentication',
  rules: [
    tokenRule('kaggle-api-token', 'Kaggle API token', ['KGAT_', hex(32)]),
    namedRule('kaggle-legacy-api-key', 'Kaggle API key', ['kaggle'], anyHex(32)),
  ],
};

import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Label Studio',
  source: 'https://labelstud.io/guide/access_tokens',
  rules: [
    namedRule('labelstudio-api-key', 'Label Studio API key', ['label studio', 'labelstudio'], anyHex(40)),
  ],
};

import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'coinlayer',
  source: 'https://coinlayer.com/documentation',
  rules: [
    namedRule('coinlayer-access-key', 'coinlayer access key', ['coinlayer', 'coin layer'], alphanumeric(32)),
  ],
};

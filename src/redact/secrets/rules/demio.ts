import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Demio',
  source: 'https://publicdemioapi.docs.apiary.io/',
  rules: [
    namedRule('demio-api-key', 'Demio API key', ['demio'], alphanumeric(32)),
    namedRule('demio-api-secret', 'Demio API secret', ['demio'], alphanumeric(10, 20), { words: 'secret' }),
  ],
};

import { namedRule } from '../named-rule.ts';
import { custom, uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

const letters32 = custom(
  '[A-Za-z]{32}',
  (sample) => sample.letters(32),
  (sample) => sample.letters(31),
  32,
);

export const entry: RegistryEntry = {
  name: 'Logz.io',
  source: 'https://docs.logz.io/docs/user-guide/admin/authentication-tokens/api-tokens/',
  rules: [
    namedRule('logzio-token', 'Logz.io API token', ['logzio', 'logz.io', 'logz io'], uuid),
    namedRule('logzio-shipping-token', 'Logz.io shipping token', ['logzio', 'logz.io', 'logz io'], letters32),
  ],
};

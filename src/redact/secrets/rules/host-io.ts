import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'host.io',
  source: 'https://host.io/docs',
  rules: [namedRule('host-io-token', 'host.io token', ['host.io', 'hostio'], anyHex(14))],
};

import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'IPinfo',
  source: 'https://ipinfo.io/developers',
  rules: [namedRule('ipinfo-token', 'IPinfo token', ['ipinfo'], anyHex(14))],
};

import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Ethplorer',
  source: 'https://github.com/EverexIO/Ethplorer/wiki/Ethplorer-API',
  rules: [namedRule('ethplorer-api-key', 'Ethplorer API key', ['ethplorer'], base64url(18, 24))],
};

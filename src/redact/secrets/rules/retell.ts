import { namedRule } from '../named-rule.ts';
import { anyHex, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Retell AI',
  source: 'https://docs.retellai.com/accounts/api-keys-overview',
  rules: [namedRule('retell-api-key', 'Retell AI API key', ['retell'], sequence('key_', anyHex(28, 32)))],
};

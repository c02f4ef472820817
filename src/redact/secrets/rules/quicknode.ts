import { namedRule } from '../named-rule.ts';
import { hex, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'QuickNode',
  source: 'https://www.quicknode.com/guides/quicknode-products/endpoint-security',
  rules: [
    namedRule('quicknode-token', 'QuickNode endpoint token', ['quicknode'], hex(40)),
    namedRule('quicknode-api-key', 'QuickNode console API key', ['quicknode'], sequence('QN_', hex(32))),
  ],
};

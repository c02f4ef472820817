import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'DNS Check',
  source: 'https://www.dnscheck.co/api',
  rules: [namedRule('dnscheck-api-key', 'DNS Check API key', ['dnscheck', 'dns check'], anyHex(32))],
};

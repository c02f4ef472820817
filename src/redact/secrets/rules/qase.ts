import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Qase',
  source: 'https://developers.qase.io/reference/introduction-to-the-qase-api',
  rules: [namedRule('qase-api-token', 'Qase API token', ['qase'], anyHex(64))],
};

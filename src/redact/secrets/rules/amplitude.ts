import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Amplitude',
  source: 'https://amplitude.com/docs/apis/authentication',
  rules: [namedRule('amplitude-api-key', 'Amplitude API or secret key', ['amplitude'], anyHex(32))],
};

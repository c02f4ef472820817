import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'OneLogin',
  source: 'https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials',
  rules: [namedRule('onelogin-client-secret', 'OneLogin API credential', ['onelogin'], anyHex(64))],
};

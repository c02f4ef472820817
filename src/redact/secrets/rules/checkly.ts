import { namedRule } from '../named-rule.ts';
import { anyHex, hex, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Checkly',
  source: 'https://www.checklyhq.com/docs/api-reference/authentication/',
  rules: [
    tokenRule('checkly-api-key', 'Checkly API key', [oneOf('cu_', 'sv_'), hex(32)]),
    namedRule('checkly-legacy-api-key', 'Checkly API key of the old form', ['checkly'], anyHex(32)),
  ],
};

import { namedRule } from '../named-rule.ts';
import { hex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Zoho',
  source: 'https://www.zoho.com/accounts/protocol/oauth/use-access-token.html',
  rules: [
    tokenRule('zoho-token', 'Zoho access or refresh token', ['1000.', hex(32), '.', hex(32)]),
    namedRule('zoho-client-secret', 'Zoho client secret', ['zoho'], hex(42), { words: 'secret' }),
  ],
};

import { extendOver } from '../extend-over.ts';
import { custom, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** The encryption type, the principal, then the encrypted part. */
const krbDetails = custom(
  '(?:\\d{2}\\$)?[\\w.*@:/$-]{0,160}?[a-f0-9]{32}\\$[a-f0-9]{64}',
  (sample) => `23$user@example.test:${sample.hex(32)}$${sample.hex(200)}`,
  (sample) => `23$user@example.test:${sample.hex(31)}`,
  400,
);

export const entry: RegistryEntry = {
  name: 'Kerberos',
  source: 'https://www.rfc-editor.org/rfc/rfc4120',
  rules: [
    tokenRule(
      'kerberos-ticket-hash',
      'Kerberos ticket that can be cracked offline',
      [oneOf('$krb5asrep$', '$krb5tgs$', '$krb5pa$'), krbDetails],
      { extend: extendOver('a-fA-F0-9$') },
    ),
  ],
};

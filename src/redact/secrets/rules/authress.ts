import { base64url, custom, lowerAlphanumeric, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

const authressSecret = custom(
  '[A-Za-z0-9+/_=-]{30,120}',
  (sample) => sample.base64(64),
  (sample) => sample.base64(20),
  120,
);

export const entry: RegistryEntry = {
  name: 'Authress',
  source: 'https://authress.io/knowledge-base/docs/authorization/service-clients/secrets-scanning',
  rules: [
    tokenRule(
      'authress-service-client-key',
      'Authress service client access key',
      [
        oneOf('sc_', 'ext_', 'scauth_', 'authress_'),
        lowerAlphanumeric(5, 30),
        '.',
        lowerAlphanumeric(4, 6),
        '.acc',
        oneOf('_', '-'),
        base64url(10, 32),
        '.',
        authressSecret,
      ],
      { severity: 'critical' },
    ),
  ],
};

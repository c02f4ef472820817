import { drawPassword } from '../password-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** Two or three texts, the first of which may be empty, with a NUL between: identity, user, password. */
function isPlainCredentials(encoded: string): boolean {
  return /^[\u0020-\u007e]{0,80}\0[\u0020-\u007e]{1,80}\0[\u0020-\u007e]{1,200}$/.test(
    Buffer.from(encoded, 'base64').toString('latin1'),
  );
}

export const entry: RegistryEntry = {
  name: 'SASL',
  source: 'https://www.rfc-editor.org/rfc/rfc4616',
  rules: [
    {
      id: 'sasl-plain-credentials',
      title: 'User and password of an SMTP, IMAP or POP3 login (AUTH PLAIN)',
      keywords: ['plain '],
      pattern:
        /\b(?:AUTH|AUTHENTICATE)\s{1,3}PLAIN\s{1,3}(?<secret>[A-Za-z0-9+/]{12,400}={0,2})(?![A-Za-z0-9+/=])/i,
      verify: isPlainCredentials,
      examples: (sample) => ({
        positive: [
          `C: AUTH PLAIN ${Buffer.from(`\0${sample.lower(6)}\0${drawPassword(sample)}`).toString('base64')}`,
        ],
        negative: [`AUTH PLAIN ${sample.base64(40)}`, 'AUTH PLAIN LOGIN CRAM-MD5'],
      }),
    },
  ],
};

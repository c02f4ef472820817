import { base32, custom, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

const label = custom(
  '[^\\s"\'<>?]{1,120}\\?(?:[\\w=%.-]{1,80}&(?:amp;)?){0,4}secret=',
  () => 'Example:alice?secret=',
  () => 'Example:alice?secret=',
  400,
);

export const entry: RegistryEntry = {
  name: 'One-time passwords',
  source: 'https://github.com/google/google-authenticator/wiki/Key-Uri-Format',
  rules: [
    tokenRule('otpauth-uri', 'Secret of one-time passwords in an otpauth URI', [
      oneOf('otpauth://totp/', 'otpauth://hotp/'),
      label,
      base32(16, 128),
    ]),
  ],
};

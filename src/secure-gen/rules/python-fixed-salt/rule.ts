import { argument, calls } from '../../matching/calls.ts';
import { isFixed } from '../../matching/fixed.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Salt that is the same for everybody',
  cwe: [760, 759],
  severity: 'medium',
  precision: 'high',
  languages: ['python'],
  message: 'The salt of this hash is written in the code.',
  why: 'One table of hashes, worked out once, serves for all stored passwords, and equal passwords can be seen to be equal.',
  hint: 'Make a new salt for each password with os.urandom(16) and store it beside the hash.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#salting',
    'https://cwe.mitre.org/data/definitions/760.html',
  ],
  match: [
    calls({ to: ['hashlib.pbkdf2_hmac', 'pbkdf2_hmac'], where: argument([2, 'salt'], isFixed()) }),
    calls({
      to: ['hashlib.scrypt', '*.KDF.scrypt', '*.KDF.PBKDF2', 'PBKDF2'],
      where: argument([1, 'salt'], isFixed()),
    }),
    calls({
      to: ['*.PBKDF2HMAC', 'PBKDF2HMAC', '*.Scrypt', '*.Argon2id'],
      where: argument([2, 'salt'], isFixed()),
    }),
    calls({ to: ['bcrypt.hashpw', 'crypt.crypt'], where: argument([1, 'salt'], isFixed()) }),
    calls({
      to: ['make_password', 'django.contrib.auth.hashers.make_password'],
      where: argument([1, 'salt'], isFixed()),
    }),
  ],
};

import { argument, calls } from '../../matching/calls.ts';
import { type Check, matches } from '../../matching/check.ts';
import { isFixed } from '../../matching/fixed.ts';
import { setting } from '../../matching/settings.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const ciphers = ['AES', 'DES', 'DES3', 'Blowfish', 'CAST', 'ARC2', 'ARC4', 'ChaCha20', 'ChaCha20_Poly1305'];
const isPlaceholder = matches(/^$|^<.*>$|^\$?\{.*\}$/);

/** Whether it is a text that is written out; no flag, no number and no blank to be filled in. */
const isWrittenOut: Check = (node, context) =>
  isFixed()(node, context) !== false &&
  isPlaceholder(node, context) === false &&
  matches(/\D/)(node, context) !== false;

/** Names of fields and of variables of the environment. */
const isNameOfKey = matches(
  /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*_(?:KEY|SECRET|SALT)$|^(?:secret|encryption|signing)[_-]?key$/i,
);

const isKeyOfProgram: Check = (node, context) =>
  isWrittenOut(node, context) !== false && isNameOfKey(node, context) === false;

export const entry: RegistryEntry = {
  title: 'Secret key written in the code',
  cwe: [321, 798],
  severity: 'high',
  precision: 'high',
  languages: ['python'],
  message: 'The key that encrypts or signs here is part of the code.',
  why: 'Whoever sees the code, a copy of it or its history reads what was encrypted, and signs sessions and tokens of anybody.',
  hint: 'Read the key from the environment or a secret store when the program starts, and replace the one that was written down.',
  references: [
    'https://cwe.mitre.org/data/definitions/321.html',
    'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  ],
  match: [
    calls({
      to: ciphers.flatMap((name) => [`*.Cipher.${name}.new`, `${name}.new`]),
      where: argument([0, 'key'], isFixed()),
    }),
    calls({
      to: ['AES', 'ChaCha20', 'TripleDES', 'ARC4', 'Blowfish'].flatMap((name) => [
        `*.algorithms.${name}`,
        `algorithms.${name}`,
      ]),
      where: argument([0, 'key'], isFixed()),
    }),
    calls({
      to: ['*.AESGCM', '*.ChaCha20Poly1305', '*.Fernet', 'Fernet', 'AESGCM'],
      where: argument([0, 'key'], isFixed()),
    }),
    calls({
      to: ['hmac.new', 'hmac.digest', 'hmac.HMAC', '*.hmac.HMAC'],
      where: argument([0, 'key'], isFixed()),
    }),
    calls({
      to: ['jwt.encode', 'jwt.decode', 'jose.jwt.encode', 'jose.jwt.decode'],
      where: argument([1, 'key'], isWrittenOut),
    }),
    calls({
      to: ['itsdangerous', ''].flatMap((module) =>
        [
          'URLSafeTimedSerializer',
          'URLSafeSerializer',
          'TimestampSigner',
          'Signer',
          'TimedJSONWebSignatureSerializer',
        ].map((name) => (module ? `${module}.${name}` : name)),
      ),
      where: argument([0, 'secret_key'], isWrittenOut),
    }),
    setting(
      [
        'SECRET_KEY',
        'secret_key',
        'JWT_SECRET_KEY',
        'JWT_SECRET',
        'WTF_CSRF_SECRET_KEY',
        'cookie_secret',
        'SECURITY_PASSWORD_SALT',
        'ENCRYPTION_KEY',
        'encryption_key',
        'SIGNING_KEY',
        'signing_key',
        'FERNET_KEY',
      ],
      isKeyOfProgram,
    ),
    calls({ to: ['*.set_cookie', '*.get_cookie'], where: argument('secret', isWrittenOut) }),
  ],
};

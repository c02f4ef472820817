import { argument, calls, every, unless } from '../../matching/calls.ts';
import { matches } from '../../matching/check.ts';
import { isOfPassword } from '../../matching/hashed-password.ts';
import { setting } from '../../matching/settings.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const fast = [
  'md4',
  'md5',
  'sha1',
  'sha224',
  'sha256',
  'sha384',
  'sha512',
  'sha3_256',
  'sha3_512',
  'blake2b',
  'blake2s',
];

export const entry: RegistryEntry = {
  title: 'Password hashed with a fast hash',
  cwe: [916, 759, 327],
  severity: 'high',
  precision: 'high',
  languages: ['python'],
  message: 'A password is hashed with a function that is made to be fast.',
  why: 'With a stolen table of these hashes, a graphics card tries thousands of millions of passwords a second.',
  hint: 'Use argon2-cffi, bcrypt, hashlib.scrypt, or hashlib.pbkdf2_hmac with 600,000 rounds and a random salt for each password.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/916.html',
  ],
  match: [
    calls({ to: fast.flatMap((name) => [`hashlib.${name}`, name]), where: isOfPassword() }),
    calls({ to: ['md5.md5', 'md5.new', 'sha.new', 'hashlib.new'], where: isOfPassword() }),
    calls({
      to: ['MD4', 'MD5', 'SHA', 'SHA1', 'SHA256', 'SHA512'].flatMap((name) => [
        `*.${name}.new`,
        `${name}.new`,
      ]),
      where: isOfPassword(),
    }),
    calls({
      to: ['werkzeug.security.generate_password_hash', 'generate_password_hash'],
      where: argument([1, 'method'], matches(/^(?:plain|md5|sha\d*)$|^pbkdf2:(?:md5|sha1)/)),
    }),
    calls({
      to: ['make_password', 'django.contrib.auth.hashers.make_password'],
      where: argument([2, 'hasher'], matches(/md5|sha1$|crypt$|^unsalted/)),
    }),
    calls({
      to: ['crypt.crypt', 'crypt.mksalt'],
      where: every(
        unless(
          argument([0, 1, 'salt', 'method'], (node) => /METHOD_(?:SHA|BLOWFISH)|["']\$[256]/.test(node.text)),
        ),
      ),
    }),
    calls({
      to: ['hash', 'encrypt', 'using'].flatMap((method) =>
        [
          'md5_crypt',
          'des_crypt',
          'hex_md5',
          'hex_sha1',
          'hex_sha256',
          'ldap_md5',
          'lmhash',
          'nthash',
          'plaintext',
          'mysql323',
        ].flatMap((name) => [`*.hash.${name}.${method}`, `${name}.${method}`]),
      ),
    }),
    setting(['PASSWORD_HASHERS'], (node, { file }) => {
      const shape = file.shapeOf(node);
      const first = shape.kind === 'list' ? shape.items[0] : undefined;
      return (
        first !== undefined &&
        /MD5|SHA1PasswordHasher|Crypt\w*PasswordHasher|Unsalted/.test(first.text) &&
        !/BCrypt|Scrypt/.test(first.text)
      );
    }),
  ],
};

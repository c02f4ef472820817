import { referenceOf } from '../../analysis/dataflow/path-of.ts';
import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { anyArgument, argument, calls, every, object } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import { nowhereAround } from '../../matching/file-text.ts';
import { isNamed } from '../../matching/names.ts';
import { passwordNames } from '../../matching/secret-values.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const isHash: Check = (node, { file }) => /createH(?:ash|mac)\(\)/.test(referenceOf(file, node)?.path ?? '');

/** A list of known passwords is asked by their hashes. */
const looksUp = /pwned|hibp|breach/i;

const digests = ['MD5', 'SHA1', 'SHA224', 'SHA256', 'SHA384', 'SHA512', 'SHA3', 'HmacSHA1', 'HmacSHA256'];

export const entry: RegistryEntry = {
  title: 'Password kept as a fast hash',
  cwe: [916, 327],
  severity: 'high',
  precision: 'high',
  languages: ecmascript,
  message: 'A password is hashed by a function that is made to be fast.',
  why: 'Who gets the hashes tries billions of passwords a second against them, with one graphics card.',
  hint: 'Hash passwords with argon2, bcrypt (cost 12) or crypto.scrypt and a salt for each; compare with the library’s own function.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/916.html',
  ],
  match: [
    calls({
      to: ['*.update'],
      where: every(argument(0, isNamed(passwordNames)), object(isHash), nowhereAround(looksUp)),
    }),
    calls({
      to: [
        'md5',
        'sha1',
        'sha256',
        'sha512',
        'js-sha256.sha256',
        'js-sha512.sha512',
        ...digests.flatMap((name) => [`CryptoJS.${name}`, `crypto-js.${name}`]),
        'crypto.hash',
      ],
      where: every(anyArgument(isNamed(passwordNames)), nowhereAround(looksUp)),
    }),
    calls({
      to: ['*.subtle.digest', 'crypto.subtle.digest'],
      where: every(argument(1, isNamed(passwordNames)), nowhereAround(looksUp)),
    }),
  ],
};

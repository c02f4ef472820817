import { argument, type CallCheck, calls, every, unless } from '../../matching/calls.ts';
import { is, isWritten, matches } from '../../matching/check.ts';
import { isOfPassword } from '../../matching/hashed-password.ts';
import { purposesOf } from '../../matching/purposes.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** Names of what a hash is for where nobody gains by making two things hash alike. */
const harmless =
  /check_?sum|e_?tag|cache|finger_?print|dup(?:e|licate)|content_?(?:hash|digest|md5|id)|file_?(?:hash|digest|md5|sha)|(?:md5|sha1)_?(?:sum|of_file|file)|hash_?file|chunk|avatar|uuid|guid|colou?r|bucket|shard|partition|blob|git|commit|revision|short_?id|changed|modified/i;

const isHarmless: CallCheck = (_call, node, context) =>
  purposesOf(node, context).some((name) => harmless.test(name)) ||
  /usedforsecurity\s*=\s*False/.test(node.text);

const whereItMatters = every(
  unless(isOfPassword()),
  unless(isHarmless),
  unless(argument('usedforsecurity', is(false))),
);

export const entry: RegistryEntry = {
  title: 'Broken hash function',
  cwe: [328, 327],
  severity: 'medium',
  precision: 'medium',
  languages: ['python'],
  message: 'Two inputs with the same hash of this kind can be made in minutes.',
  why: 'Whoever can choose what is hashed passes off another document, certificate or token as the one that was checked.',
  hint: 'Use hashlib.sha256 or hashlib.blake2b; where it is only a checksum, say usedforsecurity=False.',
  references: [
    'https://docs.python.org/3/library/hashlib.html#hash-algorithms',
    'https://cwe.mitre.org/data/definitions/328.html',
  ],
  match: [
    calls({
      to: [
        ...['hashlib.md5', 'hashlib.sha1', 'hashlib.md4', 'md5', 'sha1', 'md5.md5', 'md5.new', 'sha.new'],
        ...['MD2', 'MD4', 'MD5', 'SHA', 'SHA1'].flatMap((name) => [`*.${name}.new`, `${name}.new`]),
        ...['*.hashes.MD5', '*.hashes.SHA1', 'hashes.MD5', 'hashes.SHA1'],
      ],
      where: whereItMatters,
    }),
    calls({
      to: ['hashlib.new'],
      where: every(argument([0, 'name'], matches(/^(?:md[245]|sha-?1?)$/i)), whereItMatters),
    }),
    calls({
      to: ['hmac.new', 'hmac.HMAC', 'hmac.digest'],
      where: argument([2, 'digestmod', 'digest'], isWritten(/\bmd[45]\b/i)),
    }),
    calls({ to: ['*.sign'], where: argument(1, matches(/^(?:md5|sha1)$/i)) }),
  ],
};

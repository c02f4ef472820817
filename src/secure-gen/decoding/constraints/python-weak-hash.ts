import { harmlessHashes } from '../purposes.ts';
import { pythonQuoted } from '../quoted.ts';
import type { RegistryEntry } from './registry-entry.ts';

const weak = pythonQuoted('md5', 'md4', 'sha1', 'sha-1');
const strong = pythonQuoted('sha256', 'sha512', 'sha384', 'sha3_256', 'blake2b', 'blake2s');

export const entry: RegistryEntry = {
  title: 'a broken hash function',
  cwe: [328, 327, 916],
  languages: ['python'],
  example: {
    secure: 'digest = hashlib.sha256(text.encode()).hexdigest()',
    weak: 'digest = hashlib.md5(text.encode()).hexdigest()',
  },
  constraints: [
    {
      kind: 'call',
      of: /^hashlib\.(?:md5|md4|sha1)$/,
      exceptFor: harmlessHashes,
      welcome: ['hashlib.sha256', 'hashlib.sha512', 'hashlib.blake2b'],
    },
    { kind: 'call', of: /^(?:md5|sha1)$/, exceptFor: harmlessHashes, welcome: ['sha256'] },
    {
      kind: 'value',
      at: { argument: 0, of: /^hashlib\.new$/ },
      banned: weak,
      welcome: strong,
      exceptFor: harmlessHashes,
    },
    {
      kind: 'value',
      at: { argument: 2, of: /^hmac\.(?:new|digest|HMAC)$/ },
      banned: [...weak, 'hashlib.md5', 'hashlib.sha1'],
      welcome: [...strong, 'hashlib.sha256', 'hashlib.sha512'],
    },
    {
      kind: 'value',
      at: { option: ['digestmod'] },
      banned: [...weak, 'hashlib.md5', 'hashlib.sha1'],
      welcome: [...strong, 'hashlib.sha256', 'hashlib.sha512'],
    },
    {
      kind: 'value',
      at: { argument: 0, of: /^hashlib\.pbkdf2_hmac$/ },
      banned: weak,
      welcome: strong,
    },
  ],
};

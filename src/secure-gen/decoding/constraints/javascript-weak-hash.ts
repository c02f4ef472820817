import { harmlessHashes } from '../purposes.ts';
import { quoted } from '../quoted.ts';
import type { RegistryEntry } from './registry-entry.ts';

const strong = quoted(
  'sha256',
  'sha512',
  'sha384',
  'sha224',
  'sha3-256',
  'sha3-512',
  'sha512-256',
  'blake2b512',
);

export const entry: RegistryEntry = {
  title: 'a broken hash function',
  cwe: [328, 327, 916],
  languages: ['javascript', 'typescript', 'tsx'],
  example: {
    secure: "const digest = crypto.createHash('sha256').update(text).digest('hex');",
    weak: "const digest = crypto.createHash('md5').update(text).digest('hex');",
  },
  constraints: [
    {
      kind: 'value',
      at: { argument: 0, of: /(?:^|\.)createHash$/ },
      banned: quoted('md5', 'md4', 'md2', 'sha1', 'sha-1', 'rsa-md5', 'rsa-sha1', 'ripemd'),
      welcome: strong,
      exceptFor: harmlessHashes,
    },
    {
      kind: 'value',
      at: { argument: 0, of: /(?:^|\.)createHmac$/ },
      banned: quoted('md5', 'md4', 'sha1'),
      welcome: strong,
    },
    {
      kind: 'value',
      at: { argument: 0, of: /(?:^|\.)(?:createSign|createVerify)$/ },
      banned: quoted('md5', 'sha1', 'rsa-md5', 'rsa-sha1'),
      welcome: [...strong, ...quoted('rsa-sha256', 'rsa-sha512')],
    },
    {
      kind: 'value',
      at: { argument: 0, of: /(?:^|\.)subtle\.digest$/ },
      banned: quoted('SHA-1'),
      welcome: quoted('SHA-256', 'SHA-384', 'SHA-512'),
      exceptFor: harmlessHashes,
    },
    {
      kind: 'value',
      at: { argument: 4, of: /(?:^|\.)pbkdf2(?:Sync)?$/ },
      banned: quoted('md5', 'sha1'),
      welcome: strong,
    },
  ],
};

import { quoted } from '../quoted.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'a weak cipher',
  cwe: [327, 326, 329],
  languages: ['javascript', 'typescript', 'tsx'],
  example: {
    secure: "const cipher = crypto.createCipheriv('aes-256-gcm', key, crypto.randomBytes(12));",
    weak: "const cipher = crypto.createCipher('des', password);",
  },
  constraints: [
    { kind: 'call', of: /(?:^|\.)createCipher$/, welcome: ['createCipheriv'] },
    { kind: 'call', of: /(?:^|\.)createDecipher$/, welcome: ['createDecipheriv'] },
    {
      kind: 'value',
      at: { argument: 0, of: /(?:^|\.)create(?:Cipher|Decipher)iv$/ },
      banned: quoted(
        ...['aes-128-ecb', 'aes-192-ecb', 'aes-256-ecb', 'des', 'des-cbc', 'des-ecb', 'des-ede3', 'des3'],
        ...['rc4', 'rc2', 'bf-cbc', 'bf-ecb', 'blowfish'],
      ),
      welcome: quoted(
        ...['aes-256-gcm', 'aes-192-gcm', 'aes-128-gcm', 'aes-256-cbc', 'aes-192-cbc', 'aes-128-cbc'],
        ...['aes-256-ctr', 'aes-192-ctr', 'aes-128-ctr', 'chacha20-poly1305'],
      ),
    },
    {
      kind: 'value',
      at: { option: ['modulusLength'], of: /(?:^|\.)generateKey(?:Pair)?(?:Sync)?$/ },
      banned: ['512', '768', '1024'],
      welcome: ['2048', '3072', '4096'],
    },
  ],
};

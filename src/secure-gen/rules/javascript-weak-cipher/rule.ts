import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls } from '../../matching/calls.ts';
import { has, isWritten, matches } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const broken = /^(?:des|3des|tripledes|rc2|rc4|arc4|bf|blowfish|cast5?|idea|seed)(?:$|[-\d])|-ecb$|^null$/i;

export const entry: RegistryEntry = {
  title: 'Broken cipher or mode',
  cwe: [327],
  severity: 'high',
  precision: 'high',
  languages: ecmascript,
  message: 'This cipher is broken, or encrypts equal blocks to equal blocks (ECB).',
  why: 'Short blocks, short keys or repeating blocks let somebody who sees enough of the data read it without the key.',
  hint: "Use 'aes-256-gcm' with a new 12-byte IV from crypto.randomBytes for every message, and check the tag.",
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cryptographic_Storage_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/327.html',
  ],
  match: [
    calls({
      to: ['createCipheriv', 'createDecipheriv', 'createCipher', 'createDecipher'].flatMap((name) => [
        name,
        `*.${name}`,
      ]),
      where: argument(0, matches(broken)),
    }),
    calls({
      to: ['DES', 'TripleDES', 'RC4', 'RC4Drop', 'Rabbit', 'RabbitLegacy', 'Blowfish'].flatMap((name) =>
        ['CryptoJS', 'crypto-js'].flatMap((module) => [
          `${module}.${name}.encrypt`,
          `${module}.${name}.decrypt`,
        ]),
      ),
    }),
    calls({
      to: ['*.encrypt', '*.decrypt'],
      where: argument(2, has(['mode'], isWritten(/\bECB\b/))),
    }),
  ],
};

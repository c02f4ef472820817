import { createHash } from 'node:crypto';
import { custom, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** The last four bytes are those that the double SHA-256 of the rest begins with (Base58Check). */
function hasChecksum(text: string): boolean {
  let value = 0n;
  for (const character of text) value = value * 58n + BigInt(alphabet.indexOf(character));
  const bytes = Buffer.from(value.toString(16).padStart(164, '0'), 'hex');
  const sha256 = (data: Buffer) => createHash('sha256').update(data).digest();
  return sha256(sha256(bytes.subarray(0, -4)))
    .subarray(0, 4)
    .equals(bytes.subarray(-4));
}

const body = custom(
  '[1-9A-HJ-NP-Za-km-z]{107}',
  (sample) => sample.from(alphabet, 107),
  (sample) => sample.from(alphabet, 106),
  107,
);

export const entry: RegistryEntry = {
  name: 'Wallets of cryptocurrencies',
  source: 'https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki',
  rules: [
    tokenRule(
      'extended-private-key',
      'Extended private key of a wallet',
      [oneOf('xprv', 'yprv', 'zprv', 'tprv'), body],
      {
        severity: 'critical',
        checksum: hasChecksum,
      },
    ),
  ],
};

import { toBase62 } from '../checksums/base62.ts';
import { crc32 } from '../checksums/crc32.ts';
import { namedRule } from '../named-rule.ts';
import { alphanumeric, custom, uuid } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

const randomLength = 30;

/** The last six characters are the CRC-32 of the 30 random ones before them, in base 62. */
function hasChecksum(token: string): boolean {
  const body = token.slice(token.indexOf('_') + 1);
  return body.slice(randomLength) === toBase62(crc32(body.slice(0, randomLength)), 6);
}

const body = custom(
  '[A-Za-z0-9]{36}',
  (sample) => {
    const random = sample.alphanumeric(randomLength);
    return random + toBase62(crc32(random), 6);
  },
  (sample) => sample.alphanumeric(35),
  36,
);

export const entry: RegistryEntry = {
  name: 'npm',
  source: 'https://docs.npmjs.com/about-access-tokens',
  rules: [
    tokenRule('npm-access-token', 'npm access token', ['npm_', body], {
      severity: 'critical',
      checksum: hasChecksum,
    }),
    namedRule('npm-legacy-token', 'npm access token (legacy)', ['^npm'], uuid, { words: 'token|auth' }),
    namedRule('npm-one-time-recovery', 'npm automation secret', ['^npm'], alphanumeric(64), {
      words: 'secret',
    }),
  ],
};

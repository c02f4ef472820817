import { custom, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The last two bytes of a key are the CRC-16 (XMODEM) of those before, low byte first. */
function hasChecksum(key: string): boolean {
  const bytes = decodeBase32(key);
  let sum = 0;
  for (const byte of bytes.slice(0, -2)) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) sum = ((sum & 0x8000 ? (sum << 1) ^ 0x1021 : sum << 1) >>> 0) & 0xffff;
  }
  return bytes.at(-2) === (sum & 0xff) && bytes.at(-1) === sum >> 8;
}

function decodeBase32(text: string): number[] {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const character of text) {
    held = (held << 5) | alphabet.indexOf(character);
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
    held &= (1 << bits) - 1;
  }
  return bytes;
}

const seed = custom(
  '[A-P][A-Z2-7]{54}',
  (sample) => sample.pick(['A', 'F', 'P']) + sample.from(alphabet, 54),
  (sample) => `A${sample.from(alphabet, 53)}`,
  55,
);

export const entry: RegistryEntry = {
  name: 'NATS',
  source: 'https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth',
  rules: [
    // An S, the kind of key (operator, account, user, server, cluster), then five bits that are always zero.
    tokenRule('nats-nkey-seed', 'NATS NKey seed', [oneOf('SOA', 'SAA', 'SUA', 'SNA', 'SCA'), seed], {
      severity: 'critical',
      checksum: hasChecksum,
    }),
  ],
};

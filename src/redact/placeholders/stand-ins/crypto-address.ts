import { sameShape } from '../same-shape.ts';
import type { RegistryEntry } from './registry-entry.ts';
import { otherBase58Check } from './support/base58-check.ts';
import { otherBech32 } from './support/bech32.ts';

/** An address of the same kind with valid check characters. To own it somebody would have to guess a key for it. */
export const entry: RegistryEntry = {
  tag: 'wallet',
  normalise: (value) => (/^(?:0x|bc1|tb1|ltc1)/i.test(value) ? value.toLowerCase() : value),
  standIn(value, { draw }) {
    // All in lower case, an Ethereum address has no checksum to be wrong (ERC-55).
    if (/^0x[\da-f]{40}$/i.test(value)) return `0x${draw.from('0123456789abcdef', 40)}`;
    return (
      otherBech32(value, draw) ??
      otherBase58Check(value, draw) ??
      (value.length >= 20 ? sameShape(value, draw) : undefined)
    );
  },
  samples: [
    '0x52908400098527886E0F7030069857D2E4169EE7',
    '1BoatSLRHtKNngkdXEeobR76b53LETtpyT',
    '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy',
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
    'bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr',
  ],
};

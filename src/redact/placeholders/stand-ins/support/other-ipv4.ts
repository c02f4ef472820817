import type { Scramble } from '../../scramble.ts';

/** So many networks are tried for one before its addresses go wherever there is room: thousands of them fill up the range. */
const mostNetworks = 3;

/**
 * An address of 198.18.0.0/15. Which half it is in depends on the first two parts of `address`, and so does a share of
 * the third; the rest of the third depends on the first three: addresses of one /16 or /24 stay together. In the last
 * part addresses that share their first four bits (a /28) still do; neighbours do not stay neighbours, so that an address that
 * was counted up by one is not that of the next host. Networks and broadcasts (0 and 255) stay what they are.
 */
export function otherIpv4(address: string, scramble: Scramble, attempt: number): string {
  if (attempt > mostNetworks) return anyAddress(address, scramble, attempt);
  const [first, second, third, fourth] = address.split('.').map(Number) as [number, number, number, number];
  const wide = scramble('/16', first, second);
  const half = 18 + (wide & 1);
  if (third === 0 && fourth === 0 && attempt === 0) return `198.${half}.0.0`;
  const narrow = scramble('/24', first, second, third, attempt);
  const network = 1 + (((((wide >> 1) & 3) << 6) | (narrow & 63)) % 254);
  return `198.${half}.${network}.${lastPart(fourth, scramble, [first, second, third, attempt])}`;
}

function anyAddress(address: string, scramble: Scramble, attempt: number): string {
  const drawn = scramble('any', address, attempt);
  return `198.${18 + (drawn & 1)}.${1 + ((drawn >>> 1) % 254)}.${1 + ((drawn >>> 16) % 254)}`;
}

function lastPart(part: number, scramble: Scramble, network: readonly number[]): number {
  if (part === 0 || part === 255) return part;
  // Walks on where it meets one of the two that stay, so that no two parts become the same.
  let walked = part;
  do walked = permute(walked, scramble, network);
  while (walked === 0 || walked === 255);
  return walked;
}

/**
 * Prefix-preserving permutation of the four upper bits (Xu, Fan, Ammar and Moon, 2002): a bit flips by what is before it. The
 * four lower ones are multiplied by an odd number that is neither 1 nor -1, and moved.
 */
function permute(part: number, scramble: Scramble, network: readonly number[]): number {
  let upper = 0;
  for (let bit = 7; bit >= 4; bit--) {
    const flip = scramble('bit', ...network, bit, part >> (bit + 1)) & 1;
    upper |= (((part >> bit) & 1) ^ flip) << bit;
  }
  const drawn = scramble('low', ...network, part >> 4);
  const lower = ((part & 15) * (3 + 2 * (drawn % 6)) + (drawn >>> 8)) & 15;
  return upper | lower;
}

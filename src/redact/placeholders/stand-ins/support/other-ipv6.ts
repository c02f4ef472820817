import ipaddr from 'ipaddr.js';
import type { Scramble } from '../../scramble.ts';
import { otherIpv4 } from './other-ipv4.ts';

/**
 * An address of 2001:db8::/32. Its third group depends on the first three of `address`, every later one on all up to it:
 * what shares a /48, a /64 or a longer whole-group prefix still does. Zero groups stay, and so does the way it is written.
 */
export function otherIpv6(address: string, scramble: Scramble, attempt: number): string {
  const mapped = /^(::ffff:)(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return mapped[1] + otherIpv4(mapped[2]!, scramble, attempt);
  const groups = (ipaddr.parse(address) as ipaddr.IPv6).parts;
  const salt = attempt === 0 ? [] : [attempt];
  const drawn = groups.map((group, index) => {
    if (index < 2) return index === 0 ? 0x2001 : 0xdb8;
    if (index > 2 && group === 0) return 0;
    return 1 + (scramble('v6', ...groups.slice(0, index + 1), ...salt) % 0xffff);
  });
  const written = address.includes('::')
    ? new ipaddr.IPv6(drawn).toString()
    : new ipaddr.IPv6(drawn).toNormalizedString();
  return /[A-F]/.test(address) ? written.toUpperCase() : written;
}

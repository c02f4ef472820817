import ipaddr from 'ipaddr.js';
import type { RegistryEntry } from './registry-entry.ts';
import { otherIpv4 } from './support/other-ipv4.ts';
import { otherIpv6 } from './support/other-ipv6.ts';

/** The address, and what may follow it: a zone, a prefix length, a port. */
const parts = /^([\da-f:.]+)(.*)$/is;

/**
 * IPv4 in 198.18.0.0/15, kept for benchmarks (RFC 2544), IPv6 in 2001:db8::/32, kept for documentation (RFC 3849).
 * Addresses of one network stay in one network.
 */
export const entry: RegistryEntry = {
  tag: 'ip',
  normalise(value) {
    const [, address, rest] = parts.exec(value) ?? [undefined, value, ''];
    return (ipaddr.isValid(address!) ? ipaddr.parse(address!).toString() : address!.toLowerCase()) + rest;
  },
  standIn(value, { scramble }, attempt) {
    const [, address, rest] = parts.exec(value) ?? [undefined, value, ''];
    if (ipaddr.IPv4.isValidFourPartDecimal(address!)) return otherIpv4(address!, scramble, attempt) + rest;
    if (!ipaddr.IPv6.isValid(address!)) return undefined;
    return otherIpv6(address!, scramble, attempt) + rest;
  },
  samples: [
    '10.20.30.40',
    '172.16.5.1',
    '8.8.8.8',
    'fd12:3456:789a:1::1',
    'FE80::1CC0:3E8C:119F:C2E1%eth0',
    '::ffff:10.1.2.3',
  ],
};

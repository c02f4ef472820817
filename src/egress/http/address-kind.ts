import { BlockList, isIP } from 'node:net';

/**
 * `loopback`: never leaves this machine. `private`: an address of a private network, as a number; a name may be anybody's
 * tomorrow. `public`: everything else.
 */
export type AddressKind = 'loopback' | 'private' | 'public';

const privateNetworks = new BlockList();
for (const [network, bits] of [
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  // RFC 1918.
  privateNetworks.addSubnet(network, bits, 'ipv4');
}
// Unique local addresses (RFC 4193).
privateNetworks.addSubnet('fc00::', 7, 'ipv6');

/** @param hostname as in a URL: an IPv6 address in brackets */
export function addressKind(hostname: string): AddressKind {
  if (isLoopback(hostname)) return 'loopback';
  const address = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(address);
  if (family === 0) return 'public';
  return privateNetworks.check(address, family === 4 ? 'ipv4' : 'ipv6') ? 'private' : 'public';
}

/** True for names and addresses that never leave this machine: localhost, 127.0.0.0/8 and ::1. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

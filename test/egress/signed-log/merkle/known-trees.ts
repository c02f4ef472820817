import { createHash } from 'node:crypto';

/** The leaves that the certificate-transparency project tests its trees with, in hex. */
const inputs = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];

export const knownLeaves: readonly Buffer[] = inputs.map((input) => Buffer.from(input, 'hex'));

/** Roots of the trees over the first 0 to 8 of them. */
export const knownRoots: readonly string[] = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

/** The hash of a tree as RFC 6962, section 2.1 defines it, word for word; over data, not over hashes. */
export function treeHash(data: readonly Buffer[]): Buffer {
  const sha256 = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
  if (data.length === 0) return sha256();
  if (data.length === 1) return sha256(Buffer.from([0]), data[0]!);
  let k = 1;
  while (k * 2 < data.length) k *= 2;
  return sha256(Buffer.from([1]), treeHash(data.slice(0, k)), treeHash(data.slice(k)));
}

/** PATH(m, D[n]) of RFC 6962, section 2.1.1. */
export function auditPath(m: number, data: readonly Buffer[]): Buffer[] {
  if (data.length === 1) return [];
  let k = 1;
  while (k * 2 < data.length) k *= 2;
  if (m < k) return [...auditPath(m, data.slice(0, k)), treeHash(data.slice(k))];
  return [...auditPath(m - k, data.slice(k)), treeHash(data.slice(0, k))];
}

/** PROOF(m, D[n]) of RFC 6962, section 2.1.2. */
export function consistencyPath(m: number, data: readonly Buffer[], isComplete = true): Buffer[] {
  if (m === data.length) return isComplete ? [] : [treeHash(data)];
  let k = 1;
  while (k * 2 < data.length) k *= 2;
  if (m <= k) return [...consistencyPath(m, data.slice(0, k), isComplete), treeHash(data.slice(k))];
  return [...consistencyPath(m - k, data.slice(k), false), treeHash(data.slice(0, k))];
}

/** So many different leaves. */
export function someLeaves(count: number): Buffer[] {
  return Array.from({ length: count }, (_, index) => Buffer.from(`leaf ${index}`));
}

export function hex(hash: Uint8Array): string {
  return Buffer.from(hash).toString('hex');
}

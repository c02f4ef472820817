import { describe, expect, it } from 'vitest';
import { keccak256 } from '../../../../src/redact/pii/checks/keccak-256.ts';

const hashOf = (text: string) => Buffer.from(keccak256(new TextEncoder().encode(text))).toString('hex');

// Values published for Ethereum: the hash of nothing, and the selectors of well-known functions.
describe('Keccak-256', () => {
  it('hashes nothing', () => {
    expect(hashOf('')).toBe('c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470');
  });
  it('gives the function selectors that everybody knows', () => {
    expect(hashOf('transfer(address,uint256)').slice(0, 8)).toBe('a9059cbb');
    expect(hashOf('balanceOf(address)').slice(0, 8)).toBe('70a08231');
  });
  it('takes in more than one block', () => {
    const hashes = [135, 136, 137, 300].map((length) => hashOf('a'.repeat(length)));
    expect(new Set(hashes).size).toBe(4);
    expect(hashOf('a'.repeat(136))).toBe('a6c4d403279fe3e0af03729caada8374b5ca54d8065329a3ebcaeb4b60aa386e');
  });
});

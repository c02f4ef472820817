import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bitcoinAlphabet,
  decodeBase58,
  decodeBase58Check,
  rippleAlphabet,
} from '../../../../src/redact/pii/checks/base58.ts';
import { isBech32 } from '../../../../src/redact/pii/checks/bech32.ts';

/** One character changed to another of the alphabet. */
function damaged(text: string, at: number, alphabet: string): string {
  const next = alphabet[(alphabet.indexOf(text[at]!) + 1) % alphabet.length]!;
  return text.slice(0, at) + next + text.slice(at + 1);
}

describe('base 58', () => {
  // The draft of Base58 (draft-msporny-base58-03), section 5.
  it('decodes the test vectors', () => {
    const text = (encoded: string) => Buffer.from(decodeBase58(encoded, bitcoinAlphabet)!).toString('latin1');
    expect(text('2NEpo7TZRRrLZSi2U')).toBe('Hello World!');
    expect(Buffer.from(decodeBase58('11233QC4', bitcoinAlphabet)!).toString('hex')).toBe('0000287fb4cd');
    expect(decodeBase58('0OIl', bitcoinAlphabet)).toBeUndefined();
  });
  it('accepts the address of the first block and no damaged form of it', () => {
    const address = '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa';
    expect(decodeBase58Check(address, bitcoinAlphabet)).toHaveLength(21);
    for (let at = 0; at < address.length; at++) {
      expect(decodeBase58Check(damaged(address, at, bitcoinAlphabet), bitcoinAlphabet)).toBeUndefined();
    }
  });
  it('accepts the account with all the XRP', () => {
    expect(decodeBase58Check('rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh', rippleAlphabet)).toHaveLength(21);
  });
});

describe('Bech32', () => {
  // BIP 173 and BIP 350, test vectors.
  it.each([
    'A12UEL5L',
    'abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw',
    'split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w',
    'A1LQFN3A',
    'split1checkupstagehandshakeupstreamerranterredcaperredlc445v',
  ])('accepts %s', (text) => {
    expect(isBech32(text)).toBe(true);
  });
  it.each(['pzry9x0s0muk', '1pzry9x0s0muk', 'x1b4n0q5v', 'li1dgmt3', 'A1G7SGD8', 'M1VUXWEZ', 'a12UEL5L'])(
    'rejects %s',
    (text) => {
      expect(isBech32(text)).toBe(false);
    },
  );
  it('rejects every change of one character', () => {
    const address = 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq';
    fc.assert(
      fc.property(fc.integer({ min: 4, max: address.length - 1 }), (at) => {
        expect(isBech32(damaged(address, at, 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'))).toBe(false);
      }),
    );
  });
});

import type { Candidate, Certainty } from '../../../finding.ts';
import { bitcoinAlphabet, decodeBase58, decodeBase58Check, rippleAlphabet } from '../../checks/base58.ts';
import { isBech32 } from '../../checks/bech32.ts';
import { keccak256 } from '../../checks/keccak-256.ts';
import { longWords } from '../../text/long-words.ts';
import type { RegistryEntry } from '../registry-entry.ts';

interface Scheme {
  readonly pattern: RegExp;
  readonly judge: (address: string) => Certainty | undefined;
}

/**
 * Version bytes of addresses in Base58Check: Bitcoin and its test network, Litecoin, Dogecoin, Dash, Tron, and the
 * two-byte ones of Zcash (each project's chain parameters).
 */
const versions: ReadonlySet<number> = new Set([0, 5, 111, 196, 48, 50, 58, 30, 22, 76, 16, 65]);
const zcashVersions: ReadonlySet<number> = new Set([0x1cb8, 0x1cbd, 0x1d25, 0x1cba]);

const schemes: readonly Scheme[] = [
  {
    pattern: /^[123AD79LMTXmnt][1-9A-HJ-NP-Za-km-z]{25,34}$/,
    judge: (address) => certainIf(isBase58Address(address)),
  },
  {
    pattern: /^r[1-9A-HJ-NP-Za-km-z]{24,34}$/,
    judge: (address) => {
      const payload = decodeBase58Check(address, rippleAlphabet);
      return certainIf(payload?.length === 21 && payload[0] === 0);
    },
  },
  {
    pattern: /^(?:(?:bc|tb|bcrt|ltc|addr|stake|cosmos|osmo|terra|inj)1|(?:BC|TB|LTC)1)[A-Za-z0-9]{25,110}$/,
    judge: (address) => certainIf(isBech32(address)),
  },
  { pattern: /^0x[0-9a-fA-F]{40}$/, judge: judgeEthereum },
  { pattern: /^G[A-D][A-Z2-7]{54}$/, judge: (address) => certainIf(isStellarAddress(address)) },
  {
    pattern: /^[48][0-9AB][1-9A-HJ-NP-Za-km-z]{93}(?:[1-9A-HJ-NP-Za-km-z]{11})?$/,
    judge: (address) => certainIf(isMoneroAddress(address)),
  },
];

/** The shortest address (XRP Ledger) and the longest (Cardano). */
const shortest = 25;
const longest = 130;

export const entry: RegistryEntry = {
  title: 'cryptocurrency address',
  type: 'crypto-address',
  severity: 'medium',
  *find({ text }): Generator<Candidate> {
    for (const { start, end } of longWords(text, shortest)) {
      // Part of base 64, of a path or of an identifier.
      if (end - start > longest || /[\w+/]/.test(text.charAt(start - 1)) || /[\w+/=]/.test(text.charAt(end)))
        continue;
      const word = text.slice(start, end);
      const certainty = schemes.find(({ pattern }) => pattern.test(word))?.judge(word);
      if (certainty) yield { start, end, certainty };
    }
  },
};

function certainIf(holds: boolean): Certainty | undefined {
  return holds ? 'certain' : undefined;
}

function isBase58Address(address: string): boolean {
  const payload = decodeBase58Check(address, bitcoinAlphabet);
  if (payload?.length === 21) return versions.has(payload[0]!);
  return payload?.length === 22 && zcashVersions.has(payload[0]! * 256 + payload[1]!);
}

/** EIP-55: the case of the letters is the check sum. Letters of one case have none. */
function judgeEthereum(address: string): Certainty | undefined {
  const hex = address.slice(2);
  if (/^(.)\1*$/.test(hex)) return undefined;
  // Precompiled contracts, the "dead" address: nobody's.
  if (/^0{20}/.test(hex) || /^(?:dead|beef|cafe|0)+$/i.test(hex)) return 'possible';
  const lower = hex.toLowerCase();
  if (hex === lower || hex === hex.toUpperCase()) return 'likely';
  const hash = keccak256(new TextEncoder().encode(lower));
  for (let index = 0; index < 40; index++) {
    const nibble = (hash[index >> 1]! >> (index % 2 === 0 ? 4 : 0)) & 15;
    const character = lower[index]!;
    if (hex[index] !== (nibble >= 8 ? character.toUpperCase() : character)) return undefined;
  }
  return 'certain';
}

/** SEP-23: version 6 << 3, 32 bytes, CRC-16/XMODEM, in base 32. */
function isStellarAddress(address: string): boolean {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of address) {
    held = (held << 5) | 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(character);
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
      held &= (1 << bits) - 1;
    }
  }
  let sum = 0;
  for (const byte of bytes.slice(0, 33)) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) sum = ((sum << 1) ^ (sum & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return bytes[33] === (sum & 0xff) && bytes[34] === sum >> 8;
}

/** Monero encodes 8 bytes as 11 digits of base 58, block by block; the last 4 bytes are the start of a Keccak-256. */
function isMoneroAddress(address: string): boolean {
  const bytes: number[] = [];
  for (let at = 0; at < address.length; at += 11) {
    const block = address.slice(at, at + 11);
    const size = block.length === 11 ? 8 : 5;
    const decoded = decodeBase58(block.replace(/^1+/, ''), bitcoinAlphabet);
    if (!decoded || decoded.length > size) return false;
    bytes.push(...new Array<number>(size - decoded.length).fill(0), ...decoded);
  }
  const sum = keccak256(Uint8Array.from(bytes.slice(0, -4)));
  return bytes.slice(-4).every((byte, index) => byte === sum[index]);
}

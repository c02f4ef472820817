import { createHash } from 'node:crypto';
import type { Draw } from '../../draw.ts';

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** How often an address of another length or first character may come out before it is given up. */
const mostTries = 256;

/** An address in Base58Check (draft-msporny-base58, Bitcoin wiki) of the same version and length; undefined for other texts. */
export function otherBase58Check(value: string, draw: Draw): string | undefined {
  if (value.length < 25 || value.length > 36) return undefined;
  const bytes = decode(value);
  if (bytes?.length !== 25 || !checkSum(bytes.subarray(0, 21)).equals(bytes.subarray(21))) return undefined;
  for (let tries = 0; tries < mostTries; tries++) {
    const payload = Buffer.from([bytes[0]!, ...Array.from({ length: 20 }, () => draw.below(256))]);
    const drawn = encode(Buffer.concat([payload, checkSum(payload)]));
    if (drawn.length === value.length && drawn[0] === value[0]) return drawn;
  }
  return undefined;
}

function checkSum(payload: Buffer): Buffer {
  const once = createHash('sha256').update(payload).digest();
  return createHash('sha256').update(once).digest().subarray(0, 4);
}

function decode(text: string): Buffer | undefined {
  let number = 0n;
  for (const character of text) {
    const digit = alphabet.indexOf(character);
    if (digit < 0) return undefined;
    number = number * 58n + BigInt(digit);
  }
  const zeros = /^1*/.exec(text)![0].length;
  const hex = number === 0n ? '' : number.toString(16);
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex')]);
}

function encode(bytes: Buffer): string {
  let number = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  for (; number > 0n; number /= 58n) text = alphabet[Number(number % 58n)] + text;
  for (let index = 0; bytes[index] === 0; index++) text = `1${text}`;
  return text;
}

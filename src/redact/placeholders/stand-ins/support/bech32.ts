import type { Draw } from '../../draw.ts';

const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** A segregated witness address (BIP 173, BIP 350) of the same network, version and length; undefined for other texts. */
export function otherBech32(value: string, draw: Draw): string | undefined {
  const match =
    /^(bc|tb|ltc)1([qpzry9x8gf2tvdw0s3jn54khce6mua7l])([qpzry9x8gf2tvdw0s3jn54khce6mua7l]{38,58})$/i.exec(
      value,
    );
  if (!match) return undefined;
  const network = match[1]!.toLowerCase();
  const version = match[2]!.toLowerCase();
  const body = drawProgram(match[3]!.length - 6, draw);
  const data = [...version, ...body].map((character) => alphabet.indexOf(character));
  const drawn = `${network}1${version}${body}${checkCharacters(network, data, version === 'q' ? 1 : 0x2bc830a3)}`;
  return /[A-Z]/.test(value) ? drawn.toUpperCase() : drawn;
}

/** So many groups of five bits hold whole bytes; what is left over in the last one has to be zero. */
function drawProgram(groups: number, draw: Draw): string {
  const spare = (groups * 5) % 8;
  const last = alphabet[(draw.below(32) >> spare) << spare]!;
  return draw.from(alphabet, groups - 1) + last;
}

function checkCharacters(network: string, data: readonly number[], constant: number): string {
  const codes = Array.from(network, (character) => character.charCodeAt(0));
  const values = [
    ...codes.map((code) => code >> 5),
    0,
    ...codes.map((code) => code & 31),
    ...data,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  const checked = polynomial(values) ^ constant;
  return Array.from({ length: 6 }, (_, index) => alphabet[(checked >>> (5 * (5 - index))) & 31]).join('');
}

function polynomial(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (let bit = 0; bit < 5; bit++) if ((top >>> bit) & 1) sum ^= generator[bit]!;
  }
  return sum;
}

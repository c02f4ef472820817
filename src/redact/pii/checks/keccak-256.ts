/** Rotation of each lane, in the order in which rho and pi visit them (FIPS 202, 3.2.2 and 3.2.3). */
const rotations = [1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44];
const lanes = [10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1];

const mask = (1n << 64n) - 1n;
const roundConstants = makeRoundConstants();
/** Bytes taken in at a time. */
const rate = 136;

/**
 * Keccak-256 as Ethereum and Monero use it: padding 0x01, not the 0x06 of SHA3-256 (The Keccak reference 3.0, 1.1).
 * Node's crypto has only the latter.
 */
export function keccak256(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array((Math.floor(message.length / rate) + 1) * rate);
  padded.set(message);
  padded[message.length]! ^= 0x01;
  padded[padded.length - 1]! ^= 0x80;
  const state = new BigUint64Array(25);
  const view = new DataView(padded.buffer);
  for (let block = 0; block < padded.length; block += rate) {
    for (let lane = 0; lane < rate / 8; lane++) state[lane]! ^= view.getBigUint64(block + lane * 8, true);
    permute(state);
  }
  return new Uint8Array(state.buffer.slice(0, 32));
}

function permute(state: BigUint64Array): void {
  for (const constant of roundConstants) {
    const columns = [0, 1, 2, 3, 4].map(
      (x) => state[x]! ^ state[x + 5]! ^ state[x + 10]! ^ state[x + 15]! ^ state[x + 20]!,
    );
    for (let lane = 0; lane < 25; lane++) {
      const x = lane % 5;
      state[lane]! ^= columns[(x + 4) % 5]! ^ rotateLeft(columns[(x + 1) % 5]!, 1);
    }
    let carried = state[1]!;
    for (let step = 0; step < 24; step++) {
      const lane = lanes[step]!;
      const next = state[lane]!;
      state[lane] = rotateLeft(carried, rotations[step]!);
      carried = next;
    }
    for (let row = 0; row < 25; row += 5) {
      const old = state.slice(row, row + 5);
      for (let x = 0; x < 5; x++) state[row + x] = old[x]! ^ (~old[(x + 1) % 5]! & mask & old[(x + 2) % 5]!);
    }
    state[0]! ^= constant;
  }
}

function rotateLeft(lane: bigint, by: number): bigint {
  return ((lane << BigInt(by)) | (lane >> BigInt(64 - by))) & mask;
}

/** The linear feedback shift register of FIPS 202, 3.2.5. */
function makeRoundConstants(): bigint[] {
  let register = 1;
  return Array.from({ length: 24 }, () => {
    let constant = 0n;
    for (let bit = 0; bit < 7; bit++) {
      if (register & 1) constant |= 1n << ((1n << BigInt(bit)) - 1n);
      register = register & 0x80 ? ((register << 1) ^ 0x171) & 0xff : register << 1;
    }
    return constant;
  });
}

/** Rotation of each lane, in the order in which rho and pi visit them (FIPS 202, 3.2.2 and 3.2.3). */
const rotations = [1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44];
const lanes = [10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1];

/** Bytes taken in at a time. */
const rate = 136;
/** Low and high half of the constant of each round. */
const roundConstants = makeRoundConstants();

/** 25 lanes of 64 bits, each a low and a high half: as fast as numbers are, where BigInt takes six times as long. */
type State = Int32Array;

/**
 * Keccak-256 as Ethereum and Monero use it: padding 0x01, not the 0x06 of SHA3-256 (The Keccak reference 3.0, 1.1).
 * Node's crypto has only the latter.
 */
export function keccak256(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array((Math.floor(message.length / rate) + 1) * rate);
  padded.set(message);
  padded[message.length]! ^= 0x01;
  padded[padded.length - 1]! ^= 0x80;
  const state: State = new Int32Array(50);
  const view = new DataView(padded.buffer);
  for (let block = 0; block < padded.length; block += rate) {
    for (let half = 0; half < rate / 4; half++) state[half]! ^= view.getInt32(block + half * 4, true);
    permute(state);
  }
  const hash = new Uint8Array(32);
  const out = new DataView(hash.buffer);
  for (let half = 0; half < 8; half++) out.setInt32(half * 4, state[half]!, true);
  return hash;
}

const columns = new Int32Array(10);
const row = new Int32Array(10);

function permute(state: State): void {
  for (let round = 0; round < 24; round++) {
    theta(state);
    rhoAndPi(state);
    for (let start = 0; start < 50; start += 10) {
      row.set(state.subarray(start, start + 10));
      for (let half = 0; half < 10; half++) {
        state[start + half] = row[half]! ^ (~row[(half + 2) % 10]! & row[(half + 4) % 10]!);
      }
    }
    state[0]! ^= roundConstants[round * 2]!;
    state[1]! ^= roundConstants[round * 2 + 1]!;
  }
}

function theta(state: State): void {
  for (let half = 0; half < 10; half++) {
    columns[half] =
      state[half]! ^ state[half + 10]! ^ state[half + 20]! ^ state[half + 30]! ^ state[half + 40]!;
  }
  for (let x = 0; x < 5; x++) {
    const left = ((x + 4) % 5) * 2;
    const right = ((x + 1) % 5) * 2;
    const low = columns[left]! ^ ((columns[right]! << 1) | (columns[right + 1]! >>> 31));
    const high = columns[left + 1]! ^ ((columns[right + 1]! << 1) | (columns[right]! >>> 31));
    for (let lane = x * 2; lane < 50; lane += 10) {
      state[lane]! ^= low;
      state[lane + 1]! ^= high;
    }
  }
}

function rhoAndPi(state: State): void {
  let low = state[2]!;
  let high = state[3]!;
  for (let step = 0; step < 24; step++) {
    const lane = lanes[step]! * 2;
    const nextLow = state[lane]!;
    const nextHigh = state[lane + 1]!;
    const by = rotations[step]! % 32;
    const [first, second] = rotations[step]! < 32 ? [low, high] : [high, low];
    state[lane] = by === 0 ? first : (first << by) | (second >>> (32 - by));
    state[lane + 1] = by === 0 ? second : (second << by) | (first >>> (32 - by));
    low = nextLow;
    high = nextHigh;
  }
}

/** The linear feedback shift register of FIPS 202, 3.2.5. */
function makeRoundConstants(): Int32Array {
  const constants = new Int32Array(48);
  let register = 1;
  for (let round = 0; round < 24; round++) {
    for (let bit = 0; bit < 7; bit++) {
      // Bits 0, 1, 3, 7, 15, 31 and 63 of the constant.
      const position = 2 ** bit - 1;
      if (register & 1) constants[round * 2 + (position >> 5)]! |= 1 << (position & 31);
      register = register & 0x80 ? ((register << 1) ^ 0x171) & 0xff : register << 1;
    }
  }
  return constants;
}

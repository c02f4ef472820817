import { randomFillSync } from 'node:crypto';

/** Where mechanisms take their chance from. */
export interface RandomSource {
  /** 32 bits, each by itself 0 or 1 with the same probability. */
  word(): number;
}

const poolBytes = 64 * 1024;

/**
 * The operating system's generator, read in blocks. There is no seed: noise that somebody can make again hides nothing
 * (Garfinkel and Leclerc 2020, "Randomness concerns when deploying differential privacy").
 */
export class SecureRandom implements RandomSource {
  readonly #pool = new Uint32Array(poolBytes / 4);
  #used = this.#pool.length;

  word(): number {
    if (this.#used === this.#pool.length) {
      randomFillSync(this.#pool);
      this.#used = 0;
    }
    const drawn = this.#pool[this.#used]!;
    // What was drawn is not to be found in memory later.
    this.#pool[this.#used++] = 0;
    return drawn;
  }
}

/** A whole number from 0 to below `bound`, each as likely: by rejection. @throws RangeError for a bound that is not above zero */
export function uniformBelow(bound: bigint, random: RandomSource): bigint {
  if (bound <= 0n) throw new RangeError('there is no number below zero to draw');
  if (bound <= 0xffff_ffffn) return BigInt(smallBelow(Number(bound), random));
  const bits = (bound - 1n).toString(16).length * 4;
  for (;;) {
    const drawn = bitsOf(bits, random);
    if (drawn < bound) return drawn;
  }
}

/** Likewise for a bound of at most 2³² − 1. */
export function smallBelow(bound: number, random: RandomSource): number {
  const surplus = Math.clz32(bound - 1);
  if (bound === 1) return 0;
  for (;;) {
    const drawn = random.word() >>> surplus;
    if (drawn < bound) return drawn;
  }
}

function bitsOf(count: number, random: RandomSource): bigint {
  let drawn = 0n;
  for (let missing = count; missing > 0; missing -= 32) {
    const bits = Math.min(missing, 32);
    drawn = (drawn << BigInt(bits)) | BigInt(random.word() >>> (32 - bits));
  }
  return drawn;
}

import type { LearnedPrefix } from '../../model/local/attention-cache.ts';
import { createRandom, type RandomStream } from '../../model/local/random.ts';

/**
 * Numbers without meaning in the place of others: normally distributed, and in each stretch of `stretch` of the same Euclidean
 * norm. Whatever these do to a model is not what was learned.
 */
export function randomLike(values: Float32Array, stretch: number, seed: number): Float32Array {
  const random = createRandom(seed);
  const made = new Float32Array(values.length);
  for (let start = 0; start < values.length; start += stretch) {
    const norm = Math.hypot(...values.subarray(start, start + stretch));
    const drawn = Float64Array.from({ length: Math.min(stretch, values.length - start) }, () =>
      normal(random),
    );
    const scale = norm / Math.hypot(...drawn);
    for (const [index, value] of drawn.entries()) made[start + index] = value * scale;
  }
  return made;
}

/** A prefix of random keys and values, each head's vector as long as the one that it replaces. */
export function randomPrefix(
  { length, buffers }: LearnedPrefix,
  headSize: number,
  seed: number,
): LearnedPrefix {
  return {
    length,
    buffers: buffers.map((buffer, index) => randomLike(buffer, headSize, seed + index)),
  };
}

/** Box and Muller 1958. */
function normal(random: RandomStream): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

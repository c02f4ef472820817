/** Index of the largest logit; the first of equals. */
export function argMax(logits: Float32Array): number {
  let best = 0;
  let bestValue = logits[0]!;
  for (let token = 1; token < logits.length; token++) {
    const value = logits[token]!;
    if (value > bestValue) {
      best = token;
      bestValue = value;
    }
  }
  return best;
}

/** Terms further below the maximum than this add less than 3e-6 to a sum over 151,936 tokens. */
const negligible = -25;

/** Natural logarithm of the sum of exponentials: logit minus this is the log-probability. */
export function logSumExp(logits: Float32Array): number {
  const maximum = logits[argMax(logits)]!;
  let sum = 0;
  for (let token = 0; token < logits.length; token++) {
    const distance = logits[token]! - maximum;
    if (distance > negligible) sum += Math.exp(distance);
  }
  return maximum + Math.log(sum);
}

/** The tokens with the largest logits, largest first. */
export function largestLogits(logits: Float32Array, count: number): number[] {
  const tokens: number[] = [];
  if (count === 0) return tokens;
  let least = Number.NEGATIVE_INFINITY;
  for (let token = 0; token < logits.length; token++) {
    const value = logits[token]!;
    if (tokens.length === count && value <= least) continue;
    let place = tokens.length;
    while (place > 0 && logits[tokens[place - 1]!]! < value) place--;
    tokens.splice(place, 0, token);
    if (tokens.length > count) tokens.pop();
    least = logits[tokens[tokens.length - 1]!]!;
  }
  return tokens;
}

/** The tokens whose logits are at most `distance` below the largest, largest first. */
export function logitsWithin(logits: Float32Array, distance: number): number[] {
  const least = logits[argMax(logits)]! - distance;
  const tokens: number[] = [];
  for (let token = 0; token < logits.length; token++) {
    if (logits[token]! >= least) tokens.push(token);
  }
  return tokens.sort((a, b) => logits[b]! - logits[a]!);
}

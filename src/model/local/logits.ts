/** The largest logit. Four at a time, because one comparison would have to wait for the other. */
function largest(logits: Float32Array): number {
  let [a, b, c, d] = [logits[0]!, logits[0]!, logits[0]!, logits[0]!];
  const whole = logits.length - (logits.length % 4);
  for (let token = 0; token < whole; token += 4) {
    if (logits[token]! > a) a = logits[token]!;
    if (logits[token + 1]! > b) b = logits[token + 1]!;
    if (logits[token + 2]! > c) c = logits[token + 2]!;
    if (logits[token + 3]! > d) d = logits[token + 3]!;
  }
  for (let token = whole; token < logits.length; token++) if (logits[token]! > a) a = logits[token]!;
  return Math.max(a, b, c, d);
}

/** Index of the largest logit; the first of equals. */
export function argMax(logits: Float32Array): number {
  return logits.indexOf(largest(logits));
}

/** Terms further below the maximum than this add less than 3e-6 to a sum over 151,936 tokens. */
const negligible = 25;

/** Nearer terms than this are added one by one; there are few of them. */
const near = 8;

/** Further ones, nearly all of the vocabulary, are counted by their distance in steps of this size: an exponential each is dear. */
const stepsPerUnit = 64;
const counts = new Int32Array((negligible - near) * stepsPerUnit + 1);
const weights = Float64Array.from(counts, (_zero, step) => Math.exp(-near - (step + 0.5) / stepsPerUnit));

/**
 * Natural logarithm of the sum of exponentials: logit minus this is the log-probability. Terms are rounded by at most
 * 1/128 in the exponent where they are below e^-8 of the largest, so the sum is right to 1e-5.
 */
export function logSumExp(logits: Float32Array): number {
  const maximum = largest(logits);
  counts.fill(0);
  let sum = 0;
  for (let token = 0; token < logits.length; token++) {
    const distance = maximum - logits[token]!;
    if (distance < near) sum += Math.exp(-distance);
    else if (distance < negligible) counts[((distance - near) * stepsPerUnit) | 0]!++;
  }
  for (let step = 0; step < counts.length; step++) sum += counts[step]! * weights[step]!;
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
  const least = largest(logits) - distance;
  const tokens: number[] = [];
  for (let token = 0; token < logits.length; token++) {
    if (logits[token]! >= least) tokens.push(token);
  }
  return tokens.sort((a, b) => logits[b]! - logits[a]!);
}

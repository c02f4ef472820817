/** How far the largest logit is above the second largest. */
export function marginOf(logits: Float32Array): number {
  let best = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (let token = 0; token < logits.length; token++) {
    const logit = logits[token]!;
    if (logit <= second) continue;
    if (logit > best) {
      second = best;
      best = logit;
    } else {
      second = logit;
    }
  }
  return best - second;
}

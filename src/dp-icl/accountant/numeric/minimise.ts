const golden = (Math.sqrt(5) - 1) / 2;

export interface Minimum {
  readonly at: number;
  readonly value: number;
}

/**
 * The least value of a function on an interval: the best of a grid, refined by golden sections between its neighbours. Where
 * the function is no bowl the value may be above the least one, which for an upper bound on privacy loss is still a bound.
 */
export function minimise(f: (x: number) => number, from: number, to: number, steps = 64): Minimum {
  const step = (to - from) / steps;
  let at = from;
  let value = f(from);
  for (let i = 1; i <= steps; i += 1) {
    const candidate = f(from + i * step);
    if (candidate < value) [at, value] = [from + i * step, candidate];
  }
  let [low, high] = [Math.max(from, at - step), Math.min(to, at + step)];
  let [left, right] = [high - golden * (high - low), low + golden * (high - low)];
  let [atLeft, atRight] = [f(left), f(right)];
  for (let i = 0; i < 80 && right > left; i += 1) {
    if (atLeft < value) [at, value] = [left, atLeft];
    if (atRight < value) [at, value] = [right, atRight];
    if (atLeft <= atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - golden * (high - low);
      atLeft = f(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + golden * (high - low);
      atRight = f(right);
    }
  }
  return { at, value };
}

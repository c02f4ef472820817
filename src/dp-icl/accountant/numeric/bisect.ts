/**
 * The least number in an interval at which a condition holds that holds for all greater ones, to the last digits of a double,
 * from above: the condition holds at what is returned. The upper end when it holds nowhere below.
 */
export function leastWhere(holds: (x: number) => boolean, from: number, to: number): number {
  if (holds(from)) return from;
  let [low, high] = [from, to];
  for (let i = 0; i < 200; i += 1) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

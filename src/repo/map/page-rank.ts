/** An arc of a graph whose nodes are numbered from 0. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

const damping = 0.85;
const tolerance = 1e-9;
const mostRounds = 100;

/**
 * Personalised PageRank by power iteration (Page, Brin, Motwani and Winograd 1999, section 6). Ranks add up to 1. What a
 * node without arcs holds goes to where the walk starts.
 *
 * @param start how likely a walk starts at each node; any non-negative numbers, all alike when they add up to 0
 */
export function pageRank(arcs: readonly Arc[], start: readonly number[]): number[] {
  const size = start.length;
  const total = start.reduce((sum, value) => sum + value, 0);
  const teleport = start.map((value) => (total > 0 ? value / total : 1 / size));
  const outgoing = new Array<number>(size).fill(0);
  for (const { from, weight } of arcs) outgoing[from] = outgoing[from]! + weight;
  let ranks = teleport;
  for (let round = 0; round < mostRounds; round++) {
    const next = new Array<number>(size).fill(0);
    for (const { from, to, weight } of arcs) {
      next[to] = next[to]! + (ranks[from]! * weight) / outgoing[from]!;
    }
    const dangling = ranks.reduce((sum, rank, node) => (outgoing[node] === 0 ? sum + rank : sum), 0);
    let change = 0;
    for (let node = 0; node < size; node++) {
      const arrived = next[node]! + dangling * teleport[node]!;
      next[node] = damping * arrived + (1 - damping) * teleport[node]!;
      change += Math.abs(next[node]! - ranks[node]!);
    }
    ranks = next;
    if (change < tolerance) break;
  }
  return ranks;
}

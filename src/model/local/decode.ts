import type { FinishReason } from '../language-model.ts';
import type { AttentionCache, PlacedRow } from './attention-cache.ts';
import type { Branch } from './branch.ts';
import type { DecoderGraph } from './decoder-graph.ts';

/** Rows that one call checks at most: more cost more time than the proposals save. */
const rowsPerCall = 16;

export interface DecodedPiece {
  readonly candidate: number;
  readonly text: string;
  /** Tokens decided since the candidate's last piece. */
  readonly tokens: number;
  readonly finishReason: FinishReason | undefined;
}

interface PlannedBranch {
  readonly branch: Branch;
  readonly firstRow: number;
  readonly proposal: readonly number[];
}

/**
 * Decodes branches side by side, every branch in each call, until all have ended. Proposed tokens are checked several
 * a call; the cache keeps only the rows that turned out to be right.
 *
 * @param firstLogits logits after the prompt, for branches that start there
 * @throws the signal's reason when aborted
 */
export async function* decode(
  graph: Pick<DecoderGraph, 'placesRows'>,
  cache: AttentionCache,
  branches: readonly Branch[],
  firstLogits: Float32Array,
  options: { steering?: Float32Array; signal?: AbortSignal } = {},
): AsyncGenerator<DecodedPiece> {
  for (const branch of branches) {
    if (branch.pending.length === 0) branch.pending = [branch.choose(firstLogits)];
    yield pieceOf(branch, branch.tokenCount);
  }
  for (;;) {
    const active = branches.filter((branch) => branch.finishReason === undefined);
    if (active.length === 0) return;
    options.signal?.throwIfAborted();
    const plan = planCall(active);
    const tokens = plan.flatMap(({ branch, proposal }) => [...branch.pending, ...proposal]);
    const { logits, keep } = await cache.forward({
      tokens,
      layout: graph.placesRows ? plan.flatMap(placeRows) : 'linear',
      logitsToKeep: tokens.length,
      steering: options.steering,
    });
    const vocabulary = logits.length / tokens.length;
    const logitsOf = (row: number) => logits.subarray(row * vocabulary, (row + 1) * vocabulary);
    for (const planned of plan) {
      const before = planned.branch.tokenCount;
      const rows = settle(planned, logitsOf);
      for (const offset of rows.keys()) planned.branch.slots.push(cache.length + offset);
      keep(rows);
      yield pieceOf(planned.branch, planned.branch.tokenCount - before);
    }
  }
}

function planCall(active: readonly Branch[]): PlannedBranch[] {
  const limit = Math.floor(rowsPerCall / active.length) - 1;
  let firstRow = 0;
  return active.map((branch) => {
    const planned = { branch, firstRow, proposal: branch.propose(limit) };
    firstRow += branch.pending.length + planned.proposal.length;
    return planned;
  });
}

function placeRows({ branch, firstRow, proposal }: PlannedBranch): PlacedRow[] {
  const position = branch.visibleSlots + branch.slots.length;
  return Array.from({ length: branch.pending.length + proposal.length }, (_, index) => ({
    position: position + index,
    prefix: branch.visibleSlots,
    slots: branch.slots,
    firstRow,
  }));
}

/** Chooses tokens for as long as the proposal holds; returns the rows whose keys and values stay valid. */
function settle(
  { branch, firstRow, proposal }: PlannedBranch,
  logitsOf: (row: number) => Float32Array,
): number[] {
  const known = branch.pending.length;
  let row = firstRow + known - 1;
  let token = branch.choose(logitsOf(row));
  for (const proposed of proposal) {
    if (branch.finishReason !== undefined || token !== proposed) break;
    row++;
    token = branch.choose(logitsOf(row));
  }
  branch.pending = [token];
  return Array.from({ length: row - firstRow + 1 }, (_, index) => firstRow + index);
}

function pieceOf(branch: Branch, tokens: number): DecodedPiece {
  return {
    candidate: branch.candidate,
    text: branch.takeText(),
    tokens,
    finishReason: branch.finishReason,
  };
}

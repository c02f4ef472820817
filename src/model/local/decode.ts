import type { FinishReason } from '../language-model.ts';
import type { AttentionCache, PlacedRow } from './attention-cache.ts';
import type { Branch } from './branch.ts';
import type { DecoderGraph } from './decoder-graph.ts';
import type { DecodingGuide } from './decoding-guide.ts';
import { Settling, settle } from './settling.ts';

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
  /** The row of the last pending token: proposals follow. */
  readonly lastKnownRow: number;
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
  options: { steering?: Float32Array; signal?: AbortSignal; guide?: DecodingGuide } = {},
): AsyncGenerator<DecodedPiece> {
  for (const branch of branches) if (branch.pending.length > 0) yield pieceOf(branch);
  yield* begin(branches, firstLogits, options.guide);
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
    const settlings = plan.map(({ branch, lastKnownRow, proposal }) => {
      return new Settling(branch, options.guide, proposal, (proposed) => logitsOf(lastKnownRow + proposed));
    });
    await settle(settlings, options.guide);
    for (const [index, { branch, firstRow, lastKnownRow }] of plan.entries()) {
      const settling = settlings[index]!;
      const count = lastKnownRow - firstRow + settling.accepted + 1;
      const rows = Array.from({ length: count }, (_, offset) => firstRow + offset);
      for (const offset of rows.keys()) branch.slots.push(cache.length + offset);
      keep(rows);
      settling.goBack();
      if (!graph.placesRows) cache.truncate(branch.visibleSlots + branch.slots.length);
      yield pieceOf(branch);
    }
    yield* begin(active, firstLogits, options.guide);
  }
}

/** Chooses the first tokens of branches that stand at the end of the prompt, at the beginning or again. */
async function* begin(
  branches: readonly Branch[],
  firstLogits: Float32Array,
  guide: DecodingGuide | undefined,
): AsyncGenerator<DecodedPiece> {
  for (let fresh = atStart(branches); fresh.length > 0; fresh = atStart(fresh)) {
    const settlings = fresh.map((branch) => new Settling(branch, guide, [], () => firstLogits));
    await settle(settlings, guide);
    for (const settling of settlings) settling.goBack();
    for (const branch of fresh) yield pieceOf(branch);
  }
}

function atStart(branches: readonly Branch[]): Branch[] {
  return branches.filter(({ pending }) => pending.length === 0);
}

function planCall(active: readonly Branch[]): PlannedBranch[] {
  const limit = Math.floor(rowsPerCall / active.length) - 1;
  let firstRow = 0;
  return active.map((branch) => {
    const lastKnownRow = firstRow + branch.pending.length - 1;
    const planned = { branch, firstRow, lastKnownRow, proposal: branch.propose(limit) };
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

function pieceOf(branch: Branch): DecodedPiece {
  return {
    candidate: branch.candidate,
    text: branch.takeText(),
    tokens: branch.takeTokens(),
    finishReason: branch.finishReason,
  };
}

import { isGuarded } from '../analysis/dataflow/guards.ts';
import {
  type Alternative,
  isOrigin,
  type Origin,
  type Source,
  type Use,
} from '../analysis/dataflow/value.ts';
import type { Check } from './check.ts';

export interface FlowOptions {
  /** What the value must not be used for without being cleaned for it. */
  readonly use: Use;
  /** From whom. Default: requests, whoever starts the program, callers. */
  readonly from?: readonly Source[];
  /** Only where constant text stands beside it: a text that is put together. */
  readonly joined?: boolean;
  /** What the constant text beside it has to match, wherever it stands. */
  readonly within?: RegExp;
  /** What the constant text right before it must not match: `https://host/` fixes the host of a URL. */
  readonly notAfter?: RegExp;
  /** Whether a condition before that looks at the value makes no difference. Default: a condition clears it. */
  readonly evenGuarded?: boolean;
}

/** Everybody whom a program should not trust. */
export const fromOutside: readonly Source[] = ['remote', 'local', 'parameter'];
export const fromAnybody: readonly Source[] = ['remote', 'local', 'parameter', 'stored', 'unknown'];

/** Whether data from outside gets into a value, not cleaned for the use that is made of it. */
export function flows({
  use,
  from = fromOutside,
  joined,
  within,
  notAfter,
  evenGuarded,
}: FlowOptions): Check {
  return (node, { file, tracer }) => {
    for (const pieces of tracer.valueOf(node)) {
      const constants = pieces.filter((piece) => !isOrigin(piece)).join('\u0000');
      if (joined && constants.trim() === '') continue;
      if (within && !within.test(constants)) continue;
      const flow = pieces.find(
        (piece, index): piece is Origin =>
          isOrigin(piece) &&
          from.includes(piece.source) &&
          !piece.cleaned.has(use) &&
          !piece.cleaned.has('any') &&
          !(notAfter?.test(textBefore(pieces, index)) ?? false) &&
          (evenGuarded || !isGuarded(file, piece, node)),
      );
      if (flow) return { flow };
    }
    return false;
  };
}

/** The constant text in front of a piece, with what is not constant as `\0`. */
function textBefore(pieces: Alternative, index: number): string {
  return pieces
    .slice(0, index)
    .map((piece) => (isOrigin(piece) ? '\0' : piece))
    .join('');
}

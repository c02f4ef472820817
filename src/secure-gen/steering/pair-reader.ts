import type { AttentionCache } from '../../model/local/attention-cache.ts';
import { logSumExp } from '../../model/local/logits.ts';
import type { EmbeddedNetwork } from '../../model/local/open-local-model.ts';
import type { Steering } from '../../model/local/trunk.ts';
import type { ContrastPair } from './contrast-pair.ts';
import { type ChangedSide, type PairWindow, pairWindow } from './pair-window.ts';

/** Rows whose logits are held at once: 19 MB for a vocabulary of 151,936. */
const rowsPerCall = 32;

/** Tokens of the context, its last ones, whose likelihood is looked at as well. */
const contextScored = 16;

/** How likely the model finds what differs. Mean natural-log probabilities of tokens, each given the text before it. */
export interface PairLikelihood {
  readonly fixed: number;
  readonly vulnerable: number;
  /** Of the last tokens of the context, which steering should leave as likely as they are; absent where there is none. */
  readonly context: number | undefined;
}

/** Mean residual streams, float32 [layers, hidden], of both sides of a pair. */
export interface PairStates {
  readonly fixed: Float32Array;
  readonly vulnerable: Float32Array;
  /** Mean Euclidean norm of the residual stream after each layer, over both sides. */
  readonly norms: Float64Array;
}

/** Reads pairs with the network. One at a time: the network's cache is in use meanwhile. */
export class PairReader {
  readonly #network: EmbeddedNetwork;
  readonly #cache: AttentionCache;
  /** Before code that begins with its first change. */
  readonly #newline: readonly number[];

  constructor(network: EmbeddedNetwork) {
    this.#network = network;
    this.#cache = network.graph.createCache();
    this.#newline = network.tokenizer.encode('\n');
  }

  /** @returns undefined for a pair without anything to compare */
  windowOf({ fixed, vulnerable }: ContrastPair): PairWindow | undefined {
    const { tokenizer } = this.#network;
    return pairWindow(tokenizer.encode(fixed), tokenizer.encode(vulnerable));
  }

  /** Steering bends the context as well, as it does where code is written. @throws the signal's reason when aborted */
  async likelihood(window: PairWindow, steering: Steering, signal: AbortSignal): Promise<PairLikelihood> {
    const start = await this.#readContext(window, steering, signal);
    const read = async (side: ChangedSide): Promise<number> => {
      let sum = 0;
      await this.#readSide(start, side, { steering, signal, states: false }, ({ row, logits, predicted }) => {
        sum += this.#logProbability(logits, row, predicted);
      });
      return sum / side.scored.length;
    };
    return {
      fixed: await read(window.fixed),
      vulnerable: await read(window.vulnerable),
      context: start.likelihood,
    };
  }

  /** The mean residual streams at the places from which the scored tokens are predicted. @throws the signal's reason when aborted */
  async states(window: PairWindow, signal: AbortSignal): Promise<PairStates> {
    const { layers, hiddenSize } = this.#network.architecture;
    const norms = new Float64Array(layers);
    const start = await this.#readContext(window, {}, signal);
    const read = async (side: ChangedSide): Promise<Float32Array> => {
      const mean = new Float32Array(layers * hiddenSize);
      const share = 1 / side.scored.length;
      await this.#readSide(start, side, { steering: {}, signal, states: true }, ({ row, hidden }) => {
        for (const [layer, states] of hidden.entries()) {
          const own = states.subarray(row * hiddenSize, (row + 1) * hiddenSize);
          norms[layer]! += (share / 2) * Math.hypot(...own);
          for (const [index, value] of own.entries()) mean[layer * hiddenSize + index]! += value * share;
        }
      });
      return mean;
    };
    return { fixed: await read(window.fixed), vulnerable: await read(window.vulnerable), norms };
  }

  /** Leaves the context in the cache, but for its last token, from which the first one of a side is predicted. */
  async #readContext({ context }: PairWindow, steering: Steering, signal: AbortSignal): Promise<SideStart> {
    const tokens = context.length > 0 ? context : this.#newline;
    if (steering.prefix) this.#cache.load(steering.prefix);
    else this.#cache.truncate(0);
    signal.throwIfAborted();
    const rows = tokens.slice(0, -1);
    const token = tokens.at(-1)!;
    if (rows.length === 0) return { slots: this.#cache.length, token, likelihood: undefined };
    const logitsToKeep = Math.min(contextScored, rows.length);
    const { logits, keep } = await this.#cache.forward({
      tokens: rows,
      layout: 'linear',
      logitsToKeep,
      steering: steering.vectors,
    });
    keep([...rows.keys()]);
    let likelihood = 0;
    for (let row = 0; row < logitsToKeep; row++) {
      const predicted = tokens[tokens.length - logitsToKeep + row]!;
      likelihood += this.#logProbability(logits, row, predicted) / logitsToKeep;
    }
    return { slots: this.#cache.length, token, likelihood };
  }

  /** Calls `visit` for each row from which a scored token is predicted. */
  async #readSide(
    start: SideStart,
    { tokens, scored }: ChangedSide,
    options: { readonly steering: Steering; readonly signal: AbortSignal; readonly states: boolean },
    visit: (row: ReadRow) => void,
  ): Promise<void> {
    this.#cache.truncate(start.slots);
    const isScored = new Set(scored);
    // Nothing is predicted from the last token.
    const rows = [start.token, ...tokens.slice(0, -1)];
    for (let first = 0; first < rows.length; first += rowsPerCall) {
      options.signal.throwIfAborted();
      const chunk = rows.slice(first, first + rowsPerCall);
      const { logits, hidden, keep } = await this.#cache.forward({
        tokens: chunk,
        layout: 'linear',
        logitsToKeep: options.states ? 1 : chunk.length,
        steering: options.steering.vectors,
        hiddenStates: options.states,
      });
      keep([...chunk.keys()]);
      for (const row of chunk.keys()) {
        if (isScored.has(first + row)) visit({ row, logits, hidden, predicted: tokens[first + row]! });
      }
    }
  }

  #logProbability(logits: Float32Array, row: number, token: number): number {
    const { vocabularySize } = this.#network.architecture;
    const own = logits.subarray(row * vocabularySize, (row + 1) * vocabularySize);
    return own[token]! - logSumExp(own);
  }
}

interface SideStart {
  /** Of the cache, before the token. */
  readonly slots: number;
  readonly token: number;
  /** Of the context. */
  readonly likelihood: number | undefined;
}

/** One row of a call. */
interface ReadRow {
  readonly row: number;
  /** Of all rows. */
  readonly logits: Float32Array;
  /** Of all rows, for each layer. */
  readonly hidden: readonly Float32Array[];
  /** The token that should follow. */
  readonly predicted: number;
}

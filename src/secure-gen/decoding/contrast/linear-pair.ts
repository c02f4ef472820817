import { Trunk } from '../../../model/local/trunk.ts';
import type { ContextPair, PairLogits, PairModel, PairPrompts, PairRequest } from './context-pair.ts';

/** For graphs whose calls continue a whole cache: one cache a context, one candidate after the other. */
export class LinearPair implements ContextPair {
  readonly #prompts: PairPrompts;
  readonly #secure: Trunk;
  readonly #weak: Trunk;

  constructor(model: PairModel, prompts: PairPrompts) {
    this.#prompts = prompts;
    this.#secure = new Trunk(model.createCache());
    this.#weak = new Trunk(model.createCache());
  }

  restart(): void {
    this.#secure.truncate(this.#prompts.secure.length);
    this.#weak.truncate(this.#prompts.weak.length);
  }

  async logitsAfter(requests: readonly PairRequest[], signal?: AbortSignal): Promise<readonly PairLogits[]> {
    const logits: PairLogits[] = [];
    for (const { tokens } of requests) {
      logits.push({
        secure: await this.#secure.prefill([...this.#prompts.secure, ...tokens], { signal }),
        weak: await this.#weak.prefill([...this.#prompts.weak, ...tokens], { signal }),
      });
    }
    return logits;
  }
}

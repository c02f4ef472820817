import type { AttentionCache, ForwardRequest, ForwardResult, LearnedPrefix } from './attention-cache.ts';
import { KeyValueCache, type NewKeyValues } from './key-value-cache.ts';
import type { ModelArchitecture } from './model-architecture.ts';

export interface HostForwardResult {
  readonly logits: Float32Array;
  readonly hidden: readonly Float32Array[];
  readonly added: NewKeyValues;
}

export type HostForward = (request: ForwardRequest, cache: KeyValueCache) => Promise<HostForwardResult>;

/** A cache in this process's memory, for providers that read it there: each call returns only what it adds. */
export class HostCache implements AttentionCache {
  readonly #forward: HostForward;
  readonly #keyValues: KeyValueCache;

  constructor(architecture: ModelArchitecture, forward: HostForward) {
    this.#forward = forward;
    this.#keyValues = new KeyValueCache(architecture);
  }

  get length(): number {
    return this.#keyValues.length;
  }

  async forward(request: ForwardRequest): Promise<ForwardResult> {
    const { logits, hidden, added } = await this.#forward(request, this.#keyValues);
    const keep = (rows: readonly number[]) => this.#keyValues.append(added, request.tokens.length, rows);
    return { logits, hidden, keep };
  }

  truncate(length: number): void {
    this.#keyValues.truncate(length);
  }

  load({ length, buffers }: LearnedPrefix): void {
    this.#keyValues.truncate(0);
    this.#keyValues.append(buffers, length, [...Array(length).keys()]);
  }
}

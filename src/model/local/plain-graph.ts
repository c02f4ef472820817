import { type InferenceSession, Tensor } from 'onnxruntime-node';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { AttentionCache, ForwardRequest } from './attention-cache.ts';
import type { DecoderGraph } from './decoder-graph.ts';
import { halfToNumber } from './float16.ts';
import { integers } from './graph-inputs.ts';
import { PresentCache, type PresentResult } from './present-cache.ts';

const pastInput = /^past_key_values\.(\d+)\.(key|value)$/;
const knownInputs: ReadonlySet<string> = new Set([
  'input_ids',
  'attention_mask',
  'position_ids',
  'num_logits_to_keep',
]);

interface CacheInput {
  readonly name: string;
  readonly type: 'float32' | 'float16';
  readonly heads: number;
  readonly headSize: number;
}

/**
 * Runs a graph as transformers.js has them: the tokens and the whole attention cache in, logits and the whole cache out.
 * Such graphs cannot be steered, and branches are decoded one by one.
 */
export class PlainGraph implements DecoderGraph {
  readonly placesRows = false;
  readonly vocabularySize: number;
  readonly #session: InferenceSession;
  readonly #caches: readonly CacheInput[];
  readonly #presentOutputs: readonly string[];

  /** @throws PpagentError MODEL_LOAD_FAILED for a graph of another kind */
  constructor(session: InferenceSession, file: string) {
    this.#session = session;
    this.#caches = cacheInputsOf(session, file);
    this.#presentOutputs = this.#caches.map(({ name }) => name.replace('past_key_values', 'present'));
    this.vocabularySize = vocabularyOf(session, file);
    const missing = this.#presentOutputs.find((name) => !session.outputNames.includes(name));
    if (missing) throw unknownKind(file, `it has no output ${missing}`);
  }

  createCache(): AttentionCache {
    return new PresentCache(
      (request, past, length) => this.#run(request, past, length),
      () => this.#caches.map(emptyCache),
    );
  }

  async close(): Promise<void> {
    await this.#session.release();
  }

  async #run(request: ForwardRequest, past: readonly Tensor[], length: number): Promise<PresentResult> {
    const { tokens, logitsToKeep, layout, steering, hiddenStates } = request;
    if (layout !== 'linear' || steering || hiddenStates) {
      throw new RangeError('this graph neither places rows, nor is steered, nor shows hidden states');
    }
    const total = length + tokens.length;
    const feeds: Record<string, Tensor> = {
      input_ids: integers(tokens, [1, tokens.length]),
      attention_mask: new Tensor('int64', new BigInt64Array(total).fill(1n), [1, total]),
    };
    const { inputNames } = this.#session;
    if (inputNames.includes('position_ids')) {
      const positions = tokens.map((_, index) => length + index);
      feeds.position_ids = integers(positions, [1, tokens.length]);
    }
    if (inputNames.includes('num_logits_to_keep')) feeds.num_logits_to_keep = integers([logitsToKeep], []);
    for (const [index, { name }] of this.#caches.entries()) feeds[name] = past[index]!;
    const results = await this.#session.run(feeds, ['logits', ...this.#presentOutputs]);
    const logits = asFloats(results.logits!);
    return {
      logits: logits.subarray(logits.length - logitsToKeep * this.vocabularySize),
      present: this.#presentOutputs.map((name) => results[name]!),
    };
  }
}

function cacheInputsOf({ inputMetadata }: InferenceSession, file: string): CacheInput[] {
  const caches: CacheInput[] = [];
  for (const input of inputMetadata) {
    if (knownInputs.has(input.name)) continue;
    if (!pastInput.test(input.name) || !input.isTensor) throw unknownKind(file, `it wants ${input.name}`);
    const [, heads, , headSize] = input.shape;
    const { type } = input;
    if (
      (type !== 'float32' && type !== 'float16') ||
      typeof heads !== 'number' ||
      typeof headSize !== 'number'
    ) {
      throw unknownKind(file, `its cache ${input.name} is of another form`);
    }
    caches.push({ name: input.name, type, heads, headSize });
  }
  if (caches.length === 0) throw unknownKind(file, 'it has no attention cache');
  return caches;
}

function vocabularyOf({ outputMetadata }: InferenceSession, file: string): number {
  const logits = outputMetadata.find(({ name }) => name === 'logits');
  const size = logits?.isTensor ? logits.shape.at(-1) : undefined;
  if (typeof size !== 'number') throw unknownKind(file, 'it does not say how large its vocabulary is');
  return size;
}

function emptyCache({ type, heads, headSize }: CacheInput): Tensor {
  const shape = [1, heads, 0, headSize];
  return type === 'float32'
    ? new Tensor('float32', new Float32Array(0), shape)
    : new Tensor('float16', new Uint16Array(0), shape);
}

function asFloats({ type, data }: Tensor): Float32Array {
  return type === 'float16' ? Float32Array.from(data as Uint16Array, halfToNumber) : (data as Float32Array);
}

function unknownKind(file: string, why: string): PpagentError {
  return new PpagentError('MODEL_LOAD_FAILED', `${file} is no graph that ppagent can run: ${why}`, {
    remedy: 'Take a text model in the layout of transformers.js, with a decoder that has past_key_values.',
  });
}

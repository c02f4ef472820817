import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The sizes of the network that the runtime needs to lay out its buffers. */
export interface ModelArchitecture {
  readonly layers: number;
  /** Key-value heads; grouped-query attention shares each among several query heads. */
  readonly keyValueHeads: number;
  /** Numbers in one head. */
  readonly headSize: number;
  /** Width of the residual stream. */
  readonly hiddenSize: number;
  readonly vocabularySize: number;
  /** Longest sequence that the positions were trained for, in tokens. */
  readonly contextLength: number;
  readonly endOfText: ReadonlySet<number>;
}

/** Reads the architecture from a model folder's `config.json` and `generation_config.json`. */
export async function readArchitecture(folder: string): Promise<ModelArchitecture> {
  const config = JSON.parse(await readFile(join(folder, 'config.json'), 'utf8'));
  const generation = JSON.parse(await readFile(join(folder, 'generation_config.json'), 'utf8'));
  return {
    layers: config.num_hidden_layers,
    keyValueHeads: config.num_key_value_heads,
    headSize: config.hidden_size / config.num_attention_heads,
    hiddenSize: config.hidden_size,
    vocabularySize: config.vocab_size,
    contextLength: config.max_position_embeddings,
    endOfText: new Set([generation.eos_token_id].flat()),
  };
}

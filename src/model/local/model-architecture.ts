import { PpagentError } from '../../errors/ppagent-error.ts';
import { readModelJson } from './read-model-json.ts';

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

/**
 * Reads the architecture from a model folder's `config.json` and, where there is one, `generation_config.json`.
 *
 * @throws PpagentError MODEL_LOAD_FAILED
 */
export async function readArchitecture(folder: string): Promise<ModelArchitecture> {
  const config = await readModelJson(folder, 'config.json');
  const generation: Readonly<Record<string, unknown>> = await readModelJson(
    folder,
    'generation_config.json',
  ).catch(() => ({}));
  const size = (name: string): number => {
    const value = config[name];
    if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
    throw new PpagentError('MODEL_LOAD_FAILED', `${folder}/config.json does not say its ${name}`, {
      remedy: 'Take a text model that continues text, such as Qwen2.5-Coder.',
    });
  };
  const queryHeads = size('num_attention_heads');
  const hiddenSize = size('hidden_size');
  return {
    layers: size('num_hidden_layers'),
    keyValueHeads: 'num_key_value_heads' in config ? size('num_key_value_heads') : queryHeads,
    headSize: 'head_dim' in config ? size('head_dim') : hiddenSize / queryHeads,
    hiddenSize,
    vocabularySize: size('vocab_size'),
    contextLength: size('max_position_embeddings'),
    endOfText: endOfText(generation.eos_token_id ?? config.eos_token_id),
  };
}

function endOfText(tokens: unknown): ReadonlySet<number> {
  return new Set([tokens].flat().filter((token) => typeof token === 'number'));
}

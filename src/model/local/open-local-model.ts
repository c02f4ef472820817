import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { InferenceSession } from 'onnxruntime-node';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { embeddedModelId, locateModel } from '../store/model-location.ts';
import { assertModelUsable } from '../store/verify-model.ts';
import type { DecoderGraph } from './decoder-graph.ts';
import { LocalModel } from './local-model.ts';
import { type ModelArchitecture, readArchitecture } from './model-architecture.ts';
import { ModelTokenizer } from './model-tokenizer.ts';
import { splitAttentionFile } from './split-attention-file.ts';
import { SplitAttentionGraph } from './split-attention-graph.ts';
import { SteerableGraph, steerableGraphFile } from './steerable-graph.ts';

/**
 * Where a model runs. `auto` is the CPU: it is there on every machine, gives the same output everywhere, and a model of
 * this size is as quick on it as most people read.
 */
export type Device = 'auto' | 'cpu' | 'webgpu' | 'cuda';

export interface OpenOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly id?: string;
  readonly device?: Device;
  /** Threads of the CPU provider; one a core unless given. */
  readonly threads?: number;
  readonly signal?: AbortSignal;
  /** Bytes checked so far, when the files have to be read once to compare their hashes. */
  readonly onVerify?: (done: number, total: number) => void;
  /** A sentence for the user, for instance that a device is not there and the CPU takes its place. */
  readonly onNotice?: (notice: string) => void;
}

/**
 * Checks and loads a model from this machine.
 *
 * @throws PpagentError MODEL_MISSING, MODEL_DAMAGED, MODEL_LOAD_FAILED
 */
export async function openLocalModel(options: OpenOptions): Promise<LocalModel> {
  const location = await locateModel(options.env, options.id ?? embeddedModelId);
  await assertModelUsable(location, {
    env: options.env,
    signal: options.signal,
    onProgress: options.onVerify,
  });
  const architecture = await readArchitecture(location.folder);
  const tokenizer = await ModelTokenizer.load(location.folder);
  const graph = await openGraph(location.folder, architecture, options);
  return new LocalModel({ id: location.id, architecture, tokenizer, graph });
}

async function openGraph(
  folder: string,
  architecture: ModelArchitecture,
  options: OpenOptions,
): Promise<DecoderGraph> {
  const device = options.device ?? 'auto';
  if (device === 'webgpu' || device === 'cuda') {
    try {
      const session = await createSession(join(folder, steerableGraphFile), [device], options.threads);
      return new SteerableGraph(session, architecture);
    } catch (error) {
      const reason = String(error instanceof Error ? (error.cause ?? error) : error).split('\n')[0];
      options.onNotice?.(`${device} does not work here, so the model runs on the CPU (${reason})`);
    }
  }
  const splitAttention = await splitAttentionFile(folder);
  if (splitAttention === undefined) {
    options.onNotice?.(`${folder} cannot be written to, so the model runs with its slower graph`);
    const session = await createSession(join(folder, steerableGraphFile), ['cpu'], options.threads);
    return new SteerableGraph(session, architecture);
  }
  return new SplitAttentionGraph(await createSession(splitAttention, ['cpu'], options.threads), architecture);
}

async function createSession(
  file: string,
  executionProviders: string[],
  threads = availableParallelism(),
): Promise<InferenceSession> {
  const { InferenceSession } = await import('onnxruntime-node');
  try {
    return await InferenceSession.create(file, {
      executionProviders,
      intraOpNumThreads: threads,
      // Errors only: providers warn about every operator that they leave to the CPU.
      logSeverityLevel: 3,
    });
  } catch (cause) {
    throw new PpagentError('MODEL_LOAD_FAILED', `onnxruntime could not load ${file}`, { cause });
  }
}

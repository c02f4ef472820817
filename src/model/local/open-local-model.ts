import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { InferenceSession } from 'onnxruntime-node';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { embeddedModelId, locateModel } from '../store/model-location.ts';
import { assertModelUsable } from '../store/verify-model.ts';
import { LocalModel } from './local-model.ts';
import { readArchitecture } from './model-architecture.ts';
import { ModelTokenizer } from './model-tokenizer.ts';
import { SplitAttentionGraph, splitAttentionGraphFile } from './split-attention-graph.ts';

export interface OpenOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly id?: string;
  /** Threads of the CPU provider; one a core unless given. */
  readonly threads?: number;
  readonly signal?: AbortSignal;
  /** Bytes checked so far, when the files have to be read once to compare their hashes. */
  readonly onVerify?: (done: number, total: number) => void;
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
  // The tokenizer first: parsing it leaves garbage that the heap can give back before the weights come.
  const tokenizer = await ModelTokenizer.load(location.folder);
  const session = await createSession(join(location.folder, splitAttentionGraphFile), options.threads);
  const graph = new SplitAttentionGraph(session, architecture);
  return new LocalModel({ id: location.id, architecture, tokenizer, graph });
}

async function createSession(file: string, threads = availableParallelism()): Promise<InferenceSession> {
  const { InferenceSession } = await import('onnxruntime-node');
  try {
    return await InferenceSession.create(file, {
      executionProviders: ['cpu'],
      intraOpNumThreads: threads,
      logSeverityLevel: 3,
    });
  } catch (cause) {
    throw new PpagentError('MODEL_LOAD_FAILED', `onnxruntime could not load ${file}`, { cause });
  }
}

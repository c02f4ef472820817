import { join } from 'node:path';
import { embeddedModelId, locateModel } from '../store/model-location.ts';
import { assertModelUsable } from '../store/verify-model.ts';
import type { DecoderGraph } from './decoder-graph.ts';
import { createSession, type ExecutionProvider, whyUnavailable } from './execution-provider.ts';
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
export type Device = 'auto' | ExecutionProvider;

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
  const { device = 'auto', threads } = options;
  const steerable = join(folder, steerableGraphFile);
  if (device === 'webgpu' || device === 'cuda') {
    try {
      return await openOnGpu(steerable, device, architecture, threads);
    } catch (error) {
      options.onNotice?.(
        `${device} does not work here, so the model runs on the CPU: ${whyUnavailable(error)}`,
      );
    }
  }
  const splitAttention = await splitAttentionFile(folder);
  if (splitAttention === undefined) {
    options.onNotice?.(`${folder} cannot be written to, so the model runs with its slower graph`);
    return new SteerableGraph(await createSession(steerable, 'cpu', { threads }), architecture, 'host');
  }
  return new SplitAttentionGraph(await createSession(splitAttention, 'cpu', { threads }), architecture);
}

async function openOnGpu(
  file: string,
  provider: 'webgpu' | 'cuda',
  architecture: ModelArchitecture,
  threads: number | undefined,
): Promise<DecoderGraph> {
  if (provider === 'cuda') {
    return new SteerableGraph(await createSession(file, provider, { threads }), architecture, 'host');
  }
  const outputLocations = SteerableGraph.outputLocations(architecture);
  const session = await createSession(file, provider, { threads, outputLocations });
  return new SteerableGraph(session, architecture, 'device');
}

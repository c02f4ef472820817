import { basename, join, resolve } from 'node:path';
import type { LocalChoice } from '../model-choice.ts';
import { readManifest } from '../store/manifest.ts';
import { locateModel, type ModelLocation } from '../store/model-location.ts';
import { assertModelUsable } from '../store/verify-model.ts';
import type { DecoderGraph } from './decoder-graph.ts';
import { createSession, type ExecutionProvider, whyUnavailable } from './execution-provider.ts';
import { findGraphFile } from './find-graph-file.ts';
import { LocalModel } from './local-model.ts';
import { type ModelArchitecture, readArchitecture } from './model-architecture.ts';
import { ModelTokenizer } from './model-tokenizer.ts';
import { PlainGraph } from './plain-graph.ts';
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
  /** Default: the embedded one. */
  readonly choice?: LocalChoice;
  /** What the path of a folder is relative to. */
  readonly cwd?: string;
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
 * Checks and loads a model from this machine. The embedded one runs on graphs of its own; any other runs as it is, which
 * is slower and cannot be steered. A folder without a manifest is not checked.
 *
 * @throws PpagentError MODEL_MISSING, MODEL_DAMAGED, MODEL_LOAD_FAILED
 */
export async function openLocalModel(options: OpenOptions): Promise<LocalModel> {
  const { choice = { kind: 'embedded' }, env, signal, onVerify } = options;
  if (choice.kind === 'embedded') return new LocalModel(await openEmbeddedNetwork(options));
  const { id, folder, manifest } = await locate(choice, options);
  if (manifest) await assertModelUsable({ id, folder, manifest }, { env, signal, onProgress: onVerify });
  else options.onNotice?.(`${folder} has no manifest, so its files are used as they are`);
  const architecture = await readArchitecture(folder);
  const tokenizer = await ModelTokenizer.load(folder);
  const graph = await openPlainGraph(folder, options);
  const { vocabularySize } = graph;
  return new LocalModel({ id, architecture: { ...architecture, vocabularySize }, tokenizer, graph });
}

/** The parts of the embedded model, for work on its tokens and hidden states themselves. Whoever opens it closes its graph. */
export interface EmbeddedNetwork {
  readonly id: string;
  readonly architecture: ModelArchitecture;
  readonly tokenizer: ModelTokenizer;
  readonly graph: DecoderGraph;
}

/**
 * Checks and loads the embedded model.
 *
 * @throws PpagentError MODEL_MISSING, MODEL_DAMAGED, MODEL_LOAD_FAILED
 */
export async function openEmbeddedNetwork(
  options: Omit<OpenOptions, 'choice' | 'cwd'>,
): Promise<EmbeddedNetwork> {
  const { env, signal, onVerify } = options;
  const location = await locateModel(env);
  await assertModelUsable(location, { env, signal, onProgress: onVerify });
  const { id, folder } = location;
  const architecture = await readArchitecture(folder);
  const tokenizer = await ModelTokenizer.load(folder);
  return { id, architecture, tokenizer, graph: await openEmbeddedGraph(folder, architecture, options) };
}

type Location = Omit<ModelLocation, 'manifest'> & Partial<Pick<ModelLocation, 'manifest'>>;

async function locate(
  choice: Exclude<LocalChoice, { readonly kind: 'embedded' }>,
  { env, cwd = '.' }: OpenOptions,
): Promise<Location> {
  switch (choice.kind) {
    case 'pulled':
      return locateModel(env, choice.id);
    case 'folder': {
      const folder = resolve(cwd, choice.path);
      const manifest = await readManifest(folder).catch((error) => {
        if (error.code === 'MODEL_MISSING') return undefined;
        throw error;
      });
      return { id: manifest?.name ?? basename(folder), folder, manifest };
    }
  }
}

async function openPlainGraph(folder: string, options: OpenOptions): Promise<PlainGraph> {
  const { device = 'auto', threads, onNotice } = options;
  const file = await findGraphFile(folder);
  if (device === 'webgpu' || device === 'cuda') {
    onNotice?.(`${device} runs the embedded model alone, so this one runs on the CPU`);
  }
  return new PlainGraph(await createSession(file, 'cpu', { threads }), file);
}

async function openEmbeddedGraph(
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

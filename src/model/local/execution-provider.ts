import { availableParallelism } from 'node:os';
import type { InferenceSession } from 'onnxruntime-node';
import { PpagentError } from '../../errors/ppagent-error.ts';

/** An execution provider of onnxruntime that ppagent uses. */
export type ExecutionProvider = 'cpu' | 'webgpu' | 'cuda';

/**
 * Loads a graph for one execution provider. The one place where sessions of onnxruntime are made: with the first one it
 * begins to gather usage data, which it sends to its maker, unless its process was told not to before.
 *
 * @param outputLocations outputs that stay where the provider computes. The binding knows this for WebGPU alone.
 * @throws PpagentError MODEL_LOAD_FAILED, whose cause is what onnxruntime said
 */
export async function createSession(
  file: string,
  provider: ExecutionProvider,
  options: {
    readonly threads?: number;
    readonly outputLocations?: Readonly<Record<string, 'gpu-buffer'>>;
  } = {},
): Promise<InferenceSession> {
  process.env.ORT_DISABLE_TELEMETRY = '1';
  const { env, InferenceSession } = await import('onnxruntime-node');
  // What is worth an error line is thrown as well, and then said once and in our words.
  env.logLevel = 'fatal';
  try {
    return await InferenceSession.create(file, {
      executionProviders: [provider],
      intraOpNumThreads: options.threads ?? availableParallelism(),
      // Errors only: providers warn about every operator that they leave to the CPU.
      logSeverityLevel: 3,
      ...(options.outputLocations && { preferredOutputLocation: options.outputLocations }),
    });
  } catch (cause) {
    throw new PpagentError('MODEL_LOAD_FAILED', `onnxruntime could not load ${file}`, { cause });
  }
}

const knownReasons: readonly (readonly [message: RegExp, reason: string])[] = [
  [/failed to get a webgpu adapter/i, 'there is no graphics driver that it can use (on Linux: Vulkan)'],
  [
    /failed to load (shared )?library/i,
    'its CUDA libraries do not load; docs/how-to/gpu.md says how to get them',
  ],
  [/is unsupported/i, 'onnxruntime is not built with it for this system'],
];

/** Why a provider could not be used, in part of a sentence. */
export function whyUnavailable(error: unknown): string {
  const root = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const message = root instanceof Error ? root.message : String(root);
  const known = knownReasons.find(([pattern]) => pattern.test(message));
  return known?.[1] ?? message.split('\n')[0]!;
}

import type { Prompt } from '../language-model.ts';
import type { LocalModel } from './local-model.ts';

export interface SpeedOptions {
  /** Lengths of prompts, in tokens. */
  readonly lengths: readonly number[];
  /** Tokens decoded after each prompt. */
  readonly decodeTokens: number;
  /** Candidates decoded side by side after a prompt of 512 tokens; 0 leaves that out. */
  readonly batch: number;
  readonly signal?: AbortSignal;
}

export interface Speed {
  readonly promptTokens: number;
  /** Tokens a second. */
  readonly prefill: number;
  /** Tokens a second of one candidate, without proposals from the prompt. */
  readonly decode: number;
  /** When the first token came, in milliseconds since the start of the process. */
  readonly firstTokenAtMs: number;
}

export interface BatchSpeed {
  readonly promptTokens: number;
  readonly candidates: number;
  /** Tokens a second of all candidates together. */
  readonly together: number;
  /** Tokens a second of one candidate, sampled in the same way. */
  readonly alone: number;
}

const batchPromptTokens = 512;
const sampling = { temperature: 0.8, topK: 20, seed: 1 };

/** Measures how fast a loaded model reads and writes. The text is code of no meaning; its content does not matter. */
export async function measureSpeed(
  model: LocalModel,
  options: SpeedOptions,
): Promise<{ speeds: Speed[]; batch: BatchSpeed | undefined }> {
  const speeds: Speed[] = [];
  for (const length of options.lengths) speeds.push(await measureOne(model, length, options));
  const batch = options.batch > 0 ? await measureBatch(model, options) : undefined;
  return { speeds, batch };
}

async function measureOne(model: LocalModel, promptTokens: number, options: SpeedOptions): Promise<Speed> {
  const prompt = promptOf(model, promptTokens);
  const request = { prompt, maxTokens: options.decodeTokens, speculate: false, processors: [neverStop] };
  const started = performance.now();
  let first = 0;
  let tokens = 0;
  for await (const chunk of model.generate({ ...request, signal: options.signal })) {
    if (tokens === 0) first = performance.now();
    tokens += chunk.tokens;
  }
  return {
    promptTokens,
    prefill: perSecond(promptTokens, first - started),
    decode: perSecond(tokens - 1, performance.now() - first),
    firstTokenAtMs: first,
  };
}

async function measureBatch(model: LocalModel, options: SpeedOptions): Promise<BatchSpeed> {
  const prompt = promptOf(model, batchPromptTokens);
  const { signal } = options;
  const request = {
    prompt,
    maxTokens: options.decodeTokens,
    speculate: false,
    processors: [neverStop],
    sampling,
    signal,
  };
  // The first call reads the prompt, the others find it in the cache and so measure decoding alone.
  await model.generateMany({ ...request, count: 1, maxTokens: 1 });
  const rate = async (count: number) => {
    const started = performance.now();
    const completions = await model.generateMany({ ...request, count });
    const tokens = completions.reduce((sum, completion) => sum + completion.tokens, 0);
    return perSecond(tokens, performance.now() - started);
  };
  return {
    promptTokens: batchPromptTokens,
    candidates: options.batch,
    alone: await rate(1),
    together: await rate(options.batch),
  };
}

/** Keeps a text from ending before it was measured. Ids of the Qwen family's end tokens. */
function neverStop(_: unknown, logits: Float32Array): void {
  logits[151643] = Number.NEGATIVE_INFINITY;
  logits[151645] = Number.NEGATIVE_INFINITY;
}

/** A text of so many tokens that shares no beginning with one of another length. */
function promptOf(model: LocalModel, tokens: number): Prompt {
  let text = `// ${tokens} tokens`;
  for (let line = 0; model.countTokens(text) < tokens; line++) {
    text += `\nconst value${line} = compute(input[${line % 7}], "${(line * 7919) % 997}");`;
  }
  while (model.countTokens(text) > tokens) text = text.slice(0, -1);
  return { kind: 'text', text };
}

function perSecond(count: number, milliseconds: number): number {
  return (count / milliseconds) * 1000;
}

import { PpagentError } from '../../errors/ppagent-error.ts';
import type {
  Departure,
  GenerateRequest,
  GenerationChunk,
  InspectedToken,
  LanguageModel,
  Prompt,
  ScoredCandidate,
  TextCompleter,
  TextInspector,
  WeighedCompletion,
} from '../language-model.ts';
import { StopStrings } from '../stop-strings.ts';
import { Branch } from './branch.ts';
import { type DecodedPiece, decode } from './decode.ts';
import type { DecoderGraph } from './decoder-graph.ts';
import type { DecodingGuide, GuidedModel, GuideMaker } from './decoding-guide.ts';
import { IncrementalDecoder } from './incremental-decoder.ts';
import { largestLogits, logSumExp } from './logits.ts';
import type { ModelArchitecture } from './model-architecture.ts';
import type { ModelTokenizer } from './model-tokenizer.ts';
import { Mutex } from './mutex.ts';
import { type LogitProcessor, Sampler } from './sampler.ts';
import { type Steering, Trunk } from './trunk.ts';

/** What only a model on this machine can do. */
export interface LocalOptions {
  readonly processors?: readonly LogitProcessor[];
  /** Bends what is decoded, and takes back what went wrong; text is shown once it is settled. */
  readonly guide?: GuideMaker;
  readonly steering?: Steering;
  /** Check proposals from the text so far, several tokens a call; on unless switched off. */
  readonly speculate?: boolean;
  readonly onPrefill?: (tokens: number, total: number) => void;
}

/** Rows whose logits are held at once: 19 MB for a vocabulary of 151,936. */
const scoredRowsPerCall = 32;

/** A model on this machine. Calls are queued: one at a time uses the network and its cache. */
export class LocalModel implements LanguageModel, TextCompleter, TextInspector {
  readonly id: string;
  readonly contextLength: number;
  readonly #architecture: ModelArchitecture;
  readonly #tokenizer: ModelTokenizer;
  readonly #graph: DecoderGraph;
  readonly #trunk: Trunk;
  readonly #mutex = new Mutex();

  constructor(parts: {
    id: string;
    architecture: ModelArchitecture;
    tokenizer: ModelTokenizer;
    graph: DecoderGraph;
  }) {
    this.id = parts.id;
    this.contextLength = parts.architecture.contextLength;
    this.#architecture = parts.architecture;
    this.#tokenizer = parts.tokenizer;
    this.#graph = parts.graph;
    this.#trunk = new Trunk(parts.graph.createCache());
  }

  get completer(): TextCompleter {
    return this;
  }

  get inspector(): TextInspector {
    return this;
  }

  countTokens(text: string): number {
    return this.#tokenizer.encode(text).length;
  }

  async *generate(request: GenerateRequest & LocalOptions): AsyncGenerator<GenerationChunk> {
    const release = await this.#mutex.acquire();
    try {
      let total = 0;
      for await (const piece of this.#decode({ ...request, count: 1 }, [], false)) {
        const { text, tokens, finishReason } = piece;
        total += tokens;
        request.onTokens?.(total);
        yield finishReason === undefined ? { text, tokens } : { text, tokens, finishReason };
      }
    } finally {
      release();
    }
  }

  async generateMany(
    request: GenerateRequest & LocalOptions & { readonly count: number },
  ): Promise<readonly WeighedCompletion[]> {
    return this.#collect(request, []);
  }

  async rewrite(
    request: GenerateRequest &
      LocalOptions & { readonly text: string; readonly departures: readonly Departure[] },
  ): Promise<readonly WeighedCompletion[]> {
    return this.#collect({ ...request, count: request.departures.length }, request.departures, request.text);
  }

  async score(
    prompt: Prompt,
    candidates: readonly string[],
    options: LocalOptions & { readonly signal?: AbortSignal } = {},
  ): Promise<readonly ScoredCandidate[]> {
    const scored: ScoredCandidate[] = [];
    for (const candidate of candidates) {
      const inspected = await this.inspect(prompt, candidate, { ...options, alternatives: 0 });
      const tokenLogProbabilities = inspected.map((token) => token.logProbability);
      const logProbability = tokenLogProbabilities.reduce((sum, value) => sum + value, 0);
      scored.push({ tokenLogProbabilities, logProbability });
    }
    return scored;
  }

  async inspect(
    prompt: Prompt,
    text: string,
    options: LocalOptions & { readonly alternatives: number; readonly signal?: AbortSignal },
  ): Promise<readonly InspectedToken[]> {
    const release = await this.#mutex.acquire();
    try {
      const promptTokens = this.#encodePrompt(prompt, 0);
      const tokens = this.#tokenizer.encode(text);
      let before = await this.#prefill(promptTokens, options);
      const inspected: InspectedToken[] = [];
      let startIndex = 0;
      const decoder = new IncrementalDecoder(this.#tokenizer);
      for (let start = 0; start < tokens.length; start += scoredRowsPerCall) {
        options.signal?.throwIfAborted();
        const chunk = tokens.slice(start, start + scoredRowsPerCall);
        const logits = await this.#trunk.extend(chunk);
        const size = this.#architecture.vocabularySize;
        for (const [row, token] of chunk.entries()) {
          inspected.push(this.#inspectToken(token, startIndex, before, options.alternatives));
          startIndex += decoder.push(token).length;
          before = logits.subarray(row * size, (row + 1) * size);
        }
      }
      return inspected;
    } finally {
      release();
    }
  }

  async close(): Promise<void> {
    const release = await this.#mutex.acquire();
    await this.#graph.close();
    release();
  }

  async #collect(
    request: GenerateRequest & LocalOptions & { readonly count: number },
    departures: readonly Departure[],
    text?: string,
  ): Promise<readonly WeighedCompletion[]> {
    const release = await this.#mutex.acquire();
    try {
      const texts = Array<string>(request.count).fill('');
      const branches: Branch[] = [];
      const pieces = this.#decode(request, departures, true, text, (made) => branches.push(...made));
      let total = 0;
      for await (const piece of pieces) {
        texts[piece.candidate] += piece.text;
        total += piece.tokens;
        request.onTokens?.(total);
      }
      return branches.map((branch, index) => ({
        text: texts[index]!,
        tokens: branch.tokenCount,
        finishReason: branch.finishReason ?? 'stop',
        logProbability: branch.logProbability,
      }));
    } finally {
      release();
    }
  }

  async *#decode(
    request: GenerateRequest & LocalOptions & { readonly count: number },
    departures: readonly Departure[],
    trackProbability: boolean,
    text = '',
    onBranches?: (branches: readonly Branch[]) => void,
  ): AsyncGenerator<DecodedPiece> {
    const promptTokens = this.#encodePrompt(request.prompt, request.maxTokens);
    const textTokens = departures.length > 0 ? this.#tokenizer.encode(text) : [];
    const guide = request.guide?.(this.#guidedModel);
    const processors = [...(request.processors ?? []), ...(guide ? [guide.process] : [])];
    const branches = Array.from({ length: request.count }, (_, candidate) =>
      this.#createBranch(
        { ...request, processors },
        candidate,
        promptTokens,
        textTokens,
        departures[candidate],
        trackProbability,
        guide,
      ),
    );
    onBranches?.(branches);
    if (this.#graph.placesRows) {
      yield* this.#decodeFrom([...promptTokens, ...textTokens], branches, request, guide);
      return;
    }
    for (const branch of branches) {
      const kept = textTokens.slice(0, departures[branch.candidate]?.position ?? 0);
      yield* this.#decodeFrom([...promptTokens, ...kept], [branch], request, guide);
    }
  }

  /** Decodes branches that start within one cached text. */
  async *#decodeFrom(
    tokens: readonly number[],
    branches: readonly Branch[],
    options: GenerateRequest & LocalOptions,
    guide: DecodingGuide | undefined,
  ): AsyncGenerator<DecodedPiece> {
    const firstLogits = await this.#prefill(tokens, options);
    try {
      yield* decode(this.#graph, this.#trunk.cache, branches, firstLogits, {
        steering: options.steering?.vectors,
        signal: options.signal,
        guide,
      });
    } finally {
      this.#trunk.truncate(this.#trunk.length);
    }
  }

  #createBranch(
    request: GenerateRequest & LocalOptions,
    candidate: number,
    promptTokens: readonly number[],
    textTokens: readonly number[],
    departure: Departure | undefined,
    trackProbability: boolean,
    guide: DecodingGuide | undefined,
  ): Branch {
    const kept = textTokens.slice(0, departure?.position ?? 0);
    const prefixSlots = request.steering?.prefix?.length ?? 0;
    return new Branch({
      candidate,
      prompt: promptTokens,
      cachedStart: kept,
      forcedStart: departure ? [departure.token] : [],
      visibleSlots: prefixSlots + promptTokens.length + kept.length,
      sampler: new Sampler(request.sampling ?? {}, candidate, promptTokens),
      processors: request.processors ?? [],
      guide,
      decoder: new IncrementalDecoder(this.#tokenizer),
      stops: new StopStrings(request.stop ?? []),
      endOfText: this.#architecture.endOfText,
      maxTokens: request.maxTokens,
      speculate: request.speculate ?? true,
      trackProbability,
    });
  }

  get #guidedModel(): GuidedModel {
    return {
      tokenizer: this.#tokenizer,
      vocabularySize: this.#architecture.vocabularySize,
      placesRows: this.#graph.placesRows,
      createCache: () => this.#graph.createCache(),
    };
  }

  #prefill(
    tokens: readonly number[],
    options: LocalOptions & { signal?: AbortSignal },
  ): Promise<Float32Array> {
    return this.#trunk.prefill(tokens, {
      steering: options.steering,
      signal: options.signal,
      onProgress: (done) => options.onPrefill?.(done, tokens.length),
    });
  }

  #encodePrompt(prompt: Prompt, maxTokens: number): number[] {
    const tokens = this.#tokenizer.encodePrompt(prompt);
    if (tokens.length + maxTokens > this.contextLength) {
      throw new PpagentError(
        'CONTEXT_TOO_LONG',
        `the prompt has ${tokens.length} tokens and asks for ${maxTokens} more, over ${this.contextLength} in all`,
      );
    }
    return tokens;
  }

  #inspectToken(
    token: number,
    startIndex: number,
    logits: Float32Array,
    alternatives: number,
  ): InspectedToken {
    const total = logSumExp(logits);
    return {
      token,
      startIndex,
      logProbability: logits[token]! - total,
      alternatives: largestLogits(logits, alternatives).map((other) => ({
        token: other,
        text: this.#tokenizer.decode([other]),
        logProbability: logits[other]! - total,
      })),
    };
  }
}

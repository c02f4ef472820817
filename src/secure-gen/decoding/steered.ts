import type {
  ChatPrompt,
  Completion,
  GenerateRequest,
  GenerationChunk,
  LanguageModel,
  Prompt,
  TextCompleter,
  TextInspector,
  WeighedCompletion,
} from '../../model/language-model.ts';
import type { GuidedModel, GuideMaker } from '../../model/local/decoding-guide.ts';
import type { LocalModel, LocalOptions } from '../../model/local/local-model.ts';
import type { Steering } from '../../model/local/trunk.ts';
import type { CodeLanguage } from '../analysis/syntax/code-language.ts';
import { CodeGuide } from './code-guide.ts';
import { ConstraintScanner } from './constraint-scanner.ts';
import { ConstraintSet } from './constraint-set.ts';
import { ContextPairs } from './contrast/context-pairs.ts';
import { Contrast } from './contrast/contrast.ts';
import type { ContrastStrength } from './contrast/contrast-logits.ts';
import { RelevantCalls } from './contrast/relevant-calls.ts';
import { codeOfPrompt, type PromptCode, shortenedContext } from './prompt-code.ts';
import type { Rungs } from './rungs.ts';
import { StatementReview } from './statement-review.ts';
import type { SteeringReport } from './steering-report.ts';
import { TokenTexts } from './token-texts.ts';
import { topicsIn } from './topics-in.ts';

export interface SteeredOptions {
  /** Of the code that is written. */
  readonly language: CodeLanguage;
  readonly rungs: Rungs;
  /** Weaknesses that are to be avoided or to go, of the Common Weakness Enumeration. Default: all that are known. */
  readonly weaknesses?: readonly number[];
  /** What the rungs `vectors` and `prefix` add. */
  readonly steering?: Steering;
  /** Code of the file that comes before what the prompt shows: imports above all. */
  readonly context?: string;
  readonly contrast?: Partial<ContrastStrength>;
  /** What steering did, after each request that was not cut off. */
  readonly onReport?: (reports: readonly SteeringReport[]) => void;
}

const defaultStrength: ContrastStrength = { strength: 1, clip: 3, share: 0.05, most: 20 };

/** What a model on this machine is to those who let it write: any prompt is taken. */
export type SteerableModel = LanguageModel & TextCompleter;

/** A model that writes the same way, but steered away from weaknesses. Without any rung it is the model itself. */
export function steered(model: LocalModel, options: SteeredOptions): SteerableModel {
  return Object.values(options.rungs).some((isOn) => isOn) ? new SteeredModel(model, options) : model;
}

class SteeredModel implements LanguageModel, TextCompleter {
  readonly #model: LocalModel;
  readonly #options: SteeredOptions;
  readonly #pairs = new ContextPairs();
  readonly #steering: Steering;

  constructor(model: LocalModel, options: SteeredOptions) {
    this.#model = model;
    this.#options = options;
    const { rungs, steering } = options;
    this.#steering = {
      vectors: rungs.vectors ? steering?.vectors : undefined,
      prefix: rungs.prefix ? steering?.prefix : undefined,
    };
  }

  get id(): string {
    return this.#model.id;
  }

  get contextLength(): number {
    return this.#model.contextLength;
  }

  get completer(): TextCompleter {
    return this;
  }

  get inspector(): TextInspector {
    const options = { steering: this.#steering };
    return {
      inspect: (prompt, text, request) => this.#model.inspect(prompt, text, { ...request, ...options }),
      score: (prompt, candidates, request) =>
        this.#model.score(prompt, candidates, { ...request, ...options }),
      rewrite: (request) => this.#guided(request, (guided) => this.#model.rewrite({ ...request, ...guided })),
    };
  }

  countTokens(text: string): number {
    return this.#model.countTokens(text);
  }

  async *generate(request: GenerateRequest<ChatPrompt> & LocalOptions): AsyncGenerator<GenerationChunk> {
    const { options, report } = this.#guide(request);
    yield* this.#model.generate({ ...request, ...options });
    report();
  }

  generateMany(
    request: GenerateRequest & LocalOptions & { readonly count: number },
  ): Promise<readonly WeighedCompletion[]> {
    return this.#guided(request, (options) => this.#model.generateMany({ ...request, ...options }));
  }

  close(): Promise<void> {
    return this.#model.close();
  }

  async #guided<T extends readonly Completion[]>(
    request: GenerateRequest,
    write: (options: LocalOptions) => Promise<T>,
  ): Promise<T> {
    const { options, report } = this.#guide(request);
    const completions = await write(options);
    report();
    return completions;
  }

  /** What makes a request a steered one, and what tells how that went. */
  #guide(request: GenerateRequest): { readonly options: LocalOptions; readonly report: () => void } {
    const { rungs, onReport } = this.#options;
    const steering = this.#steering;
    if (!rungs.constraints && !rungs.contrast) return { options: { steering }, report: () => {} };
    let made: CodeGuide | undefined;
    const guide: GuideMaker = (model) => {
      made = this.#makeGuide(model, request);
      return made;
    };
    return { options: { steering, guide }, report: () => onReport?.(made?.reports ?? []) };
  }

  #makeGuide(model: GuidedModel, { prompt, signal }: GenerateRequest<Prompt>): CodeGuide {
    const { language, rungs, weaknesses } = this.#options;
    const code = codeOfPrompt(prompt);
    const shown = topicsIn(language, code.shown, weaknesses ?? []);
    const set = ConstraintSet.of(language, shown);
    return new CodeGuide({
      texts: TokenTexts.of(model.tokenizer, model.vocabularySize),
      scanner: scannerAfter(this.#options, set, code),
      review: rungs.constraints ? new StatementReview(language, code.shown, weaknesses ?? []) : undefined,
      contrast: rungs.contrast ? this.#makeContrast(model, code, signal) : undefined,
    });
  }

  #makeContrast(model: GuidedModel, code: PromptCode, signal: AbortSignal | undefined): Contrast {
    const { language, weaknesses, contrast } = this.#options;
    return new Contrast({
      model,
      pairs: this.#pairs,
      language,
      header: code.before,
      strength: { ...defaultStrength, ...contrast },
      calls: new RelevantCalls(language, weaknesses),
      signal,
    });
  }
}

/** A scanner that has read the code before the reply. */
function scannerAfter(
  { language, context }: SteeredOptions,
  set: ConstraintSet,
  { before, isCode }: PromptCode,
): ConstraintScanner {
  const scanner = ConstraintScanner.start(set, language, isCode ? 'code' : 'prose');
  if (isCode) scanner.push(shortenedContext(context ? `${context.trimEnd()}\n${before}` : before));
  return scanner;
}

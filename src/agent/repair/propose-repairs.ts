import type { Completion, LanguageModel, TextInspector } from '../../model/language-model.ts';
import type { EditableFunction } from './editable-function.ts';
import { normaliseCode } from './normalise-code.ts';
import { rankDepartures } from './rank-departures.ts';
import { type FailedAttempt, fenceOf, type RepairTask, repairPrompt } from './repair-prompt.ts';

/** Where a repair came from. */
export type RepairOrigin =
  /** The model copied the function and departed from it at one place. */
  | 'departure'
  /** The model wrote the function again. */
  | 'sample'
  /** Likewise, told how an earlier repair failed. */
  | 'feedback';

/** A new version of a function, not yet checked. */
export interface Repair {
  readonly origin: RepairOrigin;
  /** In the form of `EditableFunction.code`. */
  readonly code: string;
  /** Tokens that the model wrote for it. */
  readonly tokens: number;
}

export interface ProposeOptions {
  readonly model: LanguageModel;
  readonly target: EditableFunction;
  readonly task: RepairTask;
  /** Distinct repairs wanted at most. */
  readonly limit: number;
  readonly seed: number;
  readonly attempt?: FailedAttempt;
  /** Whether a version of the function is worth a test run; those that are not are left out and do not count. */
  readonly isPlausible: (code: string) => Promise<boolean>;
  /** Repairs that were tried already, in normal form; those that are proposed are added. */
  readonly known: Set<string>;
  readonly signal?: AbortSignal;
  /** Tokens that the model has written of the batch at hand. */
  readonly onTokens?: (total: number) => void;
}

/** Continuations decoded side by side. */
const batchSize = 8;
/** Alternatives considered at each token. */
const alternativesPerToken = 6;
/** Batches after which we stop looking for more: most later departures only change names or white space. */
const batchesPerRound = 3;

/**
 * Distinct repairs of a function, in batches, as the model finds them. Repairs that differ from the function or from
 * one another only in comments and white space are left out.
 */
export async function* proposeRepairs(options: ProposeOptions): AsyncGenerator<readonly Repair[]> {
  const { model } = options;
  // A request is met by writing the function again as asked; a bug is a surprise in what stands there.
  const inspector = options.task.kind === 'failing-test' && !options.attempt ? model.inspector : undefined;
  const batches = inspector ? departureBatches(inspector, options) : sampleBatches(model, options);
  const origin = options.attempt ? 'feedback' : inspector ? 'departure' : 'sample';
  let left = options.limit;
  for await (const completions of batches) {
    const fresh: Repair[] = [];
    for (const completion of completions) {
      const code = codeIn(completion, options.target);
      if (code === undefined || fresh.length === left) continue;
      const normal = await normaliseCode(options.target.language, code);
      if (options.known.has(normal)) continue;
      options.known.add(normal);
      if (!(await options.isPlausible(code))) continue;
      fresh.push({ origin, code, tokens: completion.tokens });
    }
    left -= fresh.length;
    if (fresh.length > 0) yield fresh;
    if (left <= 0) return;
  }
}

async function* departureBatches(
  inspector: TextInspector,
  { target, task, signal, onTokens }: ProposeOptions,
): AsyncGenerator<readonly Completion[]> {
  const prompt = repairPrompt(target, task);
  const { close } = fenceOf(target.language);
  const text = target.code + close;
  const tokens = await inspector.inspect(prompt, text, { alternatives: alternativesPerToken, signal });
  const departures = rankDepartures(text, tokens, { start: target.headerLength, end: target.code.length });
  for (let batch = 0; batch < batchesPerRound; batch++) {
    const chosen = departures.slice(batch * batchSize, (batch + 1) * batchSize);
    if (chosen.length === 0) return;
    yield await inspector.rewrite({
      prompt,
      text,
      departures: chosen,
      maxTokens: longestReply(tokens.length),
      sampling: { temperature: 0 },
      stop: [close],
      signal,
      onTokens,
    });
  }
}

async function* sampleBatches(
  model: LanguageModel,
  { target, task, attempt, seed, signal, onTokens }: ProposeOptions,
): AsyncGenerator<readonly Completion[]> {
  const prompt = repairPrompt(target, task, attempt);
  const { open, close } = fenceOf(target.language);
  const header = target.code.slice(0, target.headerLength).trimEnd();
  const request = {
    prompt: { ...prompt, replyPrefix: open + header },
    maxTokens: longestReply(model.countTokens(target.code)),
    stop: [close],
    signal,
    onTokens,
  };
  const whole = (completion: Completion): Completion => ({ ...completion, text: header + completion.text });
  yield (await model.generateMany({ ...request, count: 1, sampling: { temperature: 0 } })).map(whole);
  for (let batch = 0; batch < batchesPerRound; batch++) {
    const sampling = { temperature: 0.8, topP: 0.95, topK: 40, seed: seed + batch };
    yield (await model.generateMany({ ...request, count: batchSize, sampling })).map(whole);
  }
}

/** A repair may be longer than the function, not without end. */
function longestReply(tokens: number): number {
  return Math.ceil(tokens * 1.5) + 48;
}

/** The new version of the function, when the reply is one: whole, not empty, and with the header that it had. */
function codeIn(completion: Completion, target: EditableFunction): string | undefined {
  if (completion.finishReason === 'length') return undefined;
  const code = completion.text.trimEnd();
  const header = target.code.slice(0, target.headerLength);
  return code.startsWith(header) && code.length > header.length ? code : undefined;
}

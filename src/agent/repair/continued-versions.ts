import type { Completion, LanguageModel, TextCompleter, TextInspector } from '../../model/language-model.ts';
import type { EditableFunction } from './editable-function.ts';
import { rankDepartures } from './rank-departures.ts';
import { fenceOf, repairPrompt } from './repair-prompt.ts';
import {
  batchesPerRound,
  batchSize,
  longestVersion,
  type RepairRequest,
  type VersionBatches,
  type WrittenVersion,
} from './repair-request.ts';

/** Alternatives considered at each token. */
const alternativesPerToken = 6;

/** Versions that depart from the function at one place each, where the model would rather have written something else. */
export async function* departedVersions(
  inspector: TextInspector,
  { target, task, signal, onTokens }: RepairRequest,
): VersionBatches {
  const prompt = repairPrompt(target, task);
  const { close } = fenceOf(target.language);
  const text = target.code + close;
  const tokens = await inspector.inspect(prompt, text, { alternatives: alternativesPerToken, signal });
  const departures = rankDepartures(text, tokens, { start: target.headerLength, end: target.code.length });
  for (let batch = 0; batch < batchesPerRound; batch++) {
    const chosen = departures.slice(batch * batchSize, (batch + 1) * batchSize);
    if (chosen.length === 0) return;
    const completions = await inspector.rewrite({
      prompt,
      text,
      departures: chosen,
      maxTokens: longestVersion(tokens.length),
      sampling: { temperature: 0 },
      stop: [close],
      signal,
      onTokens,
    });
    yield completions.map((completion) => versionIn(completion, completion.text, target));
  }
}

/** Versions by a model in whose mouth the header was put: the likeliest one, then samples. */
export async function* continuedVersions(
  completer: TextCompleter,
  countTokens: LanguageModel['countTokens'],
  { target, task, attempt, seed, signal, onTokens }: RepairRequest,
): VersionBatches {
  const { open, close } = fenceOf(target.language);
  const header = target.code.slice(0, target.headerLength).trimEnd();
  const request = {
    prompt: { ...repairPrompt(target, task, attempt), replyPrefix: open + header },
    maxTokens: longestVersion(countTokens(target.code)),
    stop: [close],
    signal,
    onTokens,
  };
  const whole = (completion: Completion) => versionIn(completion, header + completion.text, target);
  yield (await completer.generateMany({ ...request, count: 1, sampling: { temperature: 0 } })).map(whole);
  for (let batch = 0; batch < batchesPerRound; batch++) {
    const sampling = { temperature: 0.8, topP: 0.95, topK: 40, seed: seed + batch };
    yield (await completer.generateMany({ ...request, count: batchSize, sampling })).map(whole);
  }
}

/** A version is whole, not empty, and has the header that the function had. */
function versionIn(
  { tokens, finishReason }: Completion,
  text: string,
  target: EditableFunction,
): WrittenVersion {
  const code = text.trimEnd();
  const header = target.code.slice(0, target.headerLength);
  const isWhole = finishReason !== 'length' && code.startsWith(header) && code.length > header.length;
  return { code: isWhole ? code : undefined, tokens };
}

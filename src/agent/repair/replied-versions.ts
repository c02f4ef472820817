import type { LanguageModel } from '../../model/language-model.ts';
import { functionInReply } from './function-in-reply.ts';
import { repairConversation } from './repair-prompt.ts';
import {
  longestVersion,
  type RepairRequest,
  type VersionBatches,
  type WrittenVersion,
} from './repair-request.ts';

/** Tokens for what a model says round the function, however often it was told not to. */
const talk = 400;

/**
 * Versions by a model that replies as it likes: the likeliest one, then the rest in one batch. Each reply may cost money,
 * so no more are asked for than are wanted.
 */
export async function* repliedVersions(
  model: LanguageModel,
  { target, task, attempt, seed, signal, onTokens }: RepairRequest,
  wanted: number,
): VersionBatches {
  const evidenceFile = task.kind === 'failing-test' ? task.evidence.file : undefined;
  const request = {
    prompt: repairConversation(target, task, attempt),
    maxTokens: longestVersion(model.countTokens(target.shown)) + talk,
    sources: [...new Set([target.file, ...(evidenceFile === undefined ? [] : [evidenceFile])])],
    signal,
    onTokens,
  };
  const ask = async (count: number, temperature: number): Promise<WrittenVersion[]> => {
    const replies = await model.generateMany({ ...request, count, sampling: { temperature, seed } });
    return Promise.all(
      replies.map(async ({ text, tokens, finishReason }) => ({
        code: finishReason === 'length' ? undefined : await functionInReply(text, target),
        tokens,
      })),
    );
  };
  yield await ask(1, 0);
  if (wanted > 1) yield await ask(wanted - 1, 0.8);
}

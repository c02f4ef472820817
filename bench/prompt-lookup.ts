// What proposals from the prompt are worth in repair: greedy repairs with and without them.
// Usage: npm run bench:prompt-lookup -- [--every N] [--threads N]
import { parseArgs } from 'node:util';
import { editableFunction } from '../src/agent/repair/editable-function.ts';
import { fenceOf, repairPrompt } from '../src/agent/repair/repair-prompt.ts';
import type { LocalModel } from '../src/model/local/local-model.ts';
import { openLocalModel } from '../src/model/local/open-local-model.ts';
import { functionsOf } from '../src/repo/symbols/functions-of.ts';
import { developmentData } from './support/development-data.ts';
import { machine } from './support/machine.ts';
import type { RepairTask } from './support/repair-task.ts';
import { sourceOf } from './support/repair-task.ts';

const { values } = parseArgs({
  options: { every: { type: 'string', default: '1' }, threads: { type: 'string', default: '2' } },
});

interface Run {
  readonly text: string;
  readonly tokens: number;
  readonly ms: number;
}

/** Decodes one repair; the time counts from the first token, so that reading the prompt is left out. */
async function decode(model: LocalModel, request: Parameters<LocalModel['generate']>[0]): Promise<Run> {
  let first = 0;
  let tokens = 0;
  let text = '';
  for await (const chunk of model.generate(request)) {
    if (first === 0) first = performance.now();
    tokens += chunk.tokens;
    text += chunk.text;
  }
  return { text, tokens: tokens - 1, ms: performance.now() - first };
}

/** How far apart the two best tokens are where two texts part, as the natural log of their ratio. */
async function marginAt(
  model: LocalModel,
  prompt: Parameters<LocalModel['inspect']>[0],
  a: string,
  b: string,
) {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common++;
  const inspected = await model.inspect(prompt, a, { alternatives: 2 });
  const parting = inspected.findLast(({ startIndex }) => startIndex <= common);
  const [best, second] = parting?.alternatives ?? [];
  return best && second ? best.logProbability - second.logProbability : Number.NaN;
}

const rows = developmentData<RepairTask>('fix-dev.jsonl.gz');
if (rows) {
  const model = await openLocalModel({ env: process.env, threads: Number(values.threads) });
  const totals = { with: { tokens: 0, ms: 0 }, without: { tokens: 0, ms: 0 } };
  const different: string[] = [];
  const tasks = rows.filter((_, index) => index % Number(values.every) === 0);
  for (const task of tasks) {
    const language = task.lang === 'js' ? 'javascript' : 'python';
    const text = sourceOf(task, 'buggy');
    const symbol = (await functionsOf(language, text)).find(({ name }) => name === task.entry_point)!;
    const target = editableFunction('solution', language, text, symbol);
    const prompt = repairPrompt(target, { kind: 'failing-test', evidence: {} });
    const request = { prompt, maxTokens: 600, stop: [fenceOf(language).close] };
    const without = await decode(model, { ...request, speculate: false });
    const fast = await decode(model, { ...request, speculate: true });
    for (const [kind, run] of [
      ['with', fast],
      ['without', without],
    ] as const) {
      totals[kind].tokens += run.tokens;
      totals[kind].ms += run.ms;
    }
    if (fast.text !== without.text) {
      const margin = await marginAt(model, prompt, without.text, fast.text);
      different.push(`${task.id} (margin ${margin.toFixed(3)})`);
    }
  }
  const rate = ({ tokens, ms }: { tokens: number; ms: number }) => (tokens / ms) * 1000;
  console.log(machine());
  console.log(
    `${tasks.length} greedy repairs: ${rate(totals.with).toFixed(1)} tokens/s with, ${rate(totals.without).toFixed(1)} without proposals: ${(rate(totals.with) / rate(totals.without)).toFixed(2)} times (bar: 2.5)`,
  );
  console.log(
    `outputs that differ: ${different.length} of ${tasks.length}${different.length > 0 ? `: ${different.join(', ')}` : ''}`,
  );
  await model.close();
}

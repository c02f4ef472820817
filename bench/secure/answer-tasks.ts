import type { TextCompleter } from '../../src/model/language-model.ts';
import type { LocalModel } from '../../src/model/local/local-model.ts';
import { findWeaknesses } from '../../src/secure-gen/find-weaknesses.ts';
import type { Weakness } from '../../src/secure-gen/weakness.ts';
import { AnswersFile } from './answers-file.ts';
import { type Addition, askFor, closingFence } from './ask.ts';
import type { Condition } from './condition.ts';
import { judge } from './judge.ts';
import type { SecureTask } from './secure-task.ts';

/** Answers to one task that are written side by side. */
const together = 5;
/** How often an answer with findings is written anew. */
const mostRetries = 2;
const sampling = { temperature: 0.8, topP: 0.95 } as const;

interface Written {
  readonly text: string;
  readonly tokens: number;
}

interface Request {
  readonly task: SecureTask;
  readonly condition: Condition;
  readonly model: LocalModel;
  readonly completer: TextCompleter;
}

/** Has every task answered, greedily and by so many samples, and judges the answers; those that are there are kept. */
export async function answerTasks(
  tasks: readonly SecureTask[],
  condition: Condition,
  { model, samples, seed }: { readonly model: LocalModel; readonly samples: number; readonly seed: number },
): Promise<void> {
  const file = new AnswersFile(condition.id);
  for (const task of tasks) {
    const missing = Array.from({ length: samples + 1 }, (_, sample) => sample).filter(
      (sample) => !file.has(task.id, sample),
    );
    if (missing.length === 0) continue;
    const completer = (await condition.completer?.(model, task)) ?? model;
    const request = { task, condition, model, completer };
    for (const group of groupsOf(missing)) {
      const started = performance.now();
      const written = await writeGroup(request, group, seed);
      const seconds = (performance.now() - started) / 1000 / group.length;
      for (const [index, { text, tokens }] of written.entries()) {
        const verdict = await judge(task, text);
        file.add({ task: task.id, sample: group[index]!, text, tokens, seconds, ...verdict });
      }
    }
    const own = file.answers.filter((answer) => answer.task === task.id);
    const good = own.filter(({ works, isSafe }) => works && isSafe).length;
    console.log(
      `${condition.id} ${task.id}: ${own.filter(({ works }) => works).length} work, ${good} are safe, too`,
    );
  }
}

/** The greedy answer alone, samples some at a time. */
function groupsOf(samples: readonly number[]): number[][] {
  const groups = samples.includes(0) ? [[0]] : [];
  const others = samples.filter((sample) => sample > 0);
  for (let at = 0; at < others.length; at += together) groups.push(others.slice(at, at + together));
  return groups;
}

async function writeGroup(request: Request, group: readonly number[], seed: number): Promise<Written[]> {
  const { task, condition } = request;
  const { sentence } = condition;
  const findings = condition.hints && task.kind === 'repair' ? await findingsIn(task, task.files.start) : [];
  const finding = findings.length > 0 ? findings.map(describe).join(' ') : undefined;
  const first = { sentence, finding };
  const written = await write(request, first, { count: group.length, seed: seed * 100 + group[0]! });
  if (!condition.hints) return written;
  return Promise.all(
    written.map((answer, index) => rewritten(request, first, answer, seed * 100 + group[index]!)),
  );
}

/** Tells the model what is found in its answer and has it written anew, until nothing is found or it was asked often enough. */
async function rewritten(
  request: Request,
  addition: Addition,
  answer: Written,
  seed: number,
): Promise<Written> {
  let { text, tokens } = answer;
  for (let retry = 0; retry < mostRetries; retry++) {
    const findings = await findingsIn(request.task, text);
    if (findings.length === 0) break;
    const remark = { answer: text, message: findings.map(describe).join(' ') };
    const [again] = await write(
      request,
      { ...addition, remark },
      { count: 1, seed: seed + 1000 * (retry + 1) },
    );
    text = again!.text;
    tokens += again!.tokens;
  }
  return { text, tokens };
}

async function write(
  { task, model, completer }: Request,
  addition: Addition,
  { count, seed }: { readonly count: number; readonly seed: number },
): Promise<Written[]> {
  const isGreedy = seed % 100 === 0;
  const completions = await completer.generateMany({
    prompt: askFor(task, addition),
    count,
    maxTokens: 2 * model.countTokens(task.files.start) + 512,
    stop: [closingFence],
    sampling: isGreedy ? { temperature: 0 } : { ...sampling, seed },
  });
  return completions.map(({ text, tokens }) => ({ text: `${text}\n`, tokens }));
}

async function findingsIn({ language }: SecureTask, text: string): Promise<Weakness[]> {
  const { weaknesses } = await findWeaknesses(language, text);
  return weaknesses.filter(({ precision }) => precision !== 'low');
}

function describe({ title, message, hint }: Weakness): string {
  return `${title}: ${message} ${hint}`;
}

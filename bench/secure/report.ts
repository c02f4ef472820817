import { bootstrap, type Interval } from '../../src/secure-gen/steering/paired-bootstrap.ts';
import { printTable } from '../support/markdown-table.ts';
import { mean } from '../support/statistics.ts';
import { type Answer, AnswersFile } from './answers-file.ts';
import type { Condition } from './condition.ts';
import type { SecureTask } from './secure-task.ts';

type Judgement = (answer: Answer) => boolean;

const worksAndIsSafe: Judgement = ({ works, isSafe }) => works && isSafe;
const works: Judgement = (answer) => answer.works;

/**
 * Prints for each condition how often an answer works, and how often it works and is safe, by samples (pass@1) and greedily; and the
 * difference from the first condition, paired by task.
 */
export function printReport(
  tasks: readonly SecureTask[],
  conditions: readonly Condition[],
  samples: number,
): void {
  const files = conditions.map(({ id }) => ({ id, answers: new AnswersFile(id).answers }));
  for (const [name, some] of groups(tasks)) {
    const complete = some.filter(({ id }) =>
      files.every(({ answers }) => countOf(answers, id) >= samples + 1),
    );
    console.log(
      `\n${name}: ${complete.length} tasks, ${samples} samples each at temperature 0.8, and greedy\n`,
    );
    if (complete.length === 0) continue;
    const base = files[0]!.answers;
    const rows = files.map(({ id, answers }) => {
      const rate = (judgement: Judgement, isGreedy: boolean) =>
        percent(mean(complete.map((task) => rateOf(answers, task.id, judgement, isGreedy))));
      const differences = complete.map(
        (task) =>
          rateOf(answers, task.id, worksAndIsSafe, false) - rateOf(base, task.id, worksAndIsSafe, false),
      );
      const own = answers.filter(({ task }) => complete.some(({ id: known }) => known === task));
      return [
        id,
        rate(worksAndIsSafe, false),
        rate(works, false),
        rate(worksAndIsSafe, true),
        rate(works, true),
        answers === base ? '' : interval(bootstrap(differences)),
        String(Math.round(mean(own.map(({ tokens }) => tokens)))),
        mean(own.map(({ seconds }) => seconds)).toFixed(1),
      ];
    });
    printTable(
      ['condition', 'works and safe', 'works', 'greedy: both', 'greedy: works', 'difference', 'tokens', 's'],
      rows,
    );
  }
}

function groups(tasks: readonly SecureTask[]): [string, readonly SecureTask[]][] {
  const python = tasks.filter(({ language }) => language === 'python');
  const others = tasks.filter(({ language }) => language !== 'python');
  return [
    ['All', tasks],
    ['JavaScript and TypeScript', others],
    ['Python', python],
    ['To be written', tasks.filter(({ kind }) => kind === 'write')],
    ['To be repaired', tasks.filter(({ kind }) => kind === 'repair')],
  ];
}

function countOf(answers: readonly Answer[], task: string): number {
  return answers.filter((answer) => answer.task === task).length;
}

function rateOf(answers: readonly Answer[], task: string, judgement: Judgement, isGreedy: boolean): number {
  const own = answers.filter((answer) => answer.task === task && (answer.sample === 0) === isGreedy);
  return mean(own.map((answer) => (judgement(answer) ? 1 : 0)));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function interval({ mean: middle, low, high }: Interval): string {
  const points = (share: number) => `${share >= 0 ? '+' : ''}${(share * 100).toFixed(1)}`;
  return `${points(middle)} (${points(low)} to ${points(high)})`;
}

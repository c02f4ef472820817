import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One answer of a model to a task, and what became of it. */
export interface Answer {
  readonly task: string;
  /** 0 is the greedy one, others are samples. */
  readonly sample: number;
  readonly text: string;
  /** Tokens that were written for it, those of rejected answers included. */
  readonly tokens: number;
  readonly seconds: number;
  readonly works: boolean;
  readonly isSafe: boolean;
  readonly output: string;
}

/** The answers under one condition, kept so that a run that was stopped goes on where it was. */
export class AnswersFile {
  readonly answers: Answer[] = [];
  readonly #path: string;

  constructor(condition: string) {
    const folder = join(import.meta.dirname, '..', 'results', 'secure');
    mkdirSync(folder, { recursive: true });
    this.#path = join(folder, `${condition}.jsonl`);
    if (!existsSync(this.#path)) return;
    const lines = readFileSync(this.#path, 'utf8').split('\n');
    this.answers.push(...lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Answer));
  }

  has(task: string, sample: number): boolean {
    return this.answers.some((answer) => answer.task === task && answer.sample === sample);
  }

  add(answer: Answer): void {
    this.answers.push(answer);
    appendFileSync(this.#path, `${JSON.stringify(answer)}\n`);
  }
}

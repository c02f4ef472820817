import type { TextCompleter } from '../../src/model/language-model.ts';
import type { LocalModel } from '../../src/model/local/local-model.ts';
import type { SecureTask } from './secure-task.ts';

/** One way to have the tasks answered. */
export interface Condition {
  readonly id: string;
  /** Said to the model with every task. */
  readonly sentence?: string;
  /** Whether findings of our rules go to the model: those of the code to be repaired, and those of its answers, which it then answers anew. */
  readonly hints?: true;
  /** What writes instead of the plain model. */
  readonly completer?: (model: LocalModel, task: SecureTask) => Promise<TextCompleter>;
}

/** The plain model, and what is compared with it. */
export const conditions: readonly Condition[] = [
  { id: 'base' },
  { id: 'sentence', sentence: 'Write secure code.' },
  { id: 'hints', hints: true },
];

import { runTask, type TaskVerdict } from './run-task.ts';
import type { SecureTask } from './secure-task.ts';

const known = new Map<string, Promise<TaskVerdict>>();

/** What becomes of a solution; the same text is run once. */
export function judge(task: SecureTask, solution: string): Promise<TaskVerdict> {
  const key = `${task.id}\n${solution}`;
  let verdict = known.get(key);
  if (!verdict) {
    verdict = runTask(task, solution);
    known.set(key, verdict);
  }
  return verdict;
}

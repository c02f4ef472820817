import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type TaskLanguage = 'javascript' | 'typescript' | 'python';

/** Something to be written or repaired, with programs that tell whether it works and whether it is safe. */
export interface SecureTask {
  readonly id: string;
  readonly language: TaskLanguage;
  /** Of the Common Weakness Enumeration. */
  readonly cwe: number;
  readonly kind: 'write' | 'repair';
  readonly title: string;
  /** Sources. */
  readonly files: { readonly start: string; readonly secure: string; readonly weak: string };
  /** Paths. */
  readonly programs: { readonly functional: string; readonly exploit: string };
}

const endings = { javascript: 'js', typescript: 'ts', python: 'py' } as const;
const folder = join(import.meta.dirname, 'tasks');

/** Every task, by name. */
export function readTasks(): readonly SecureTask[] {
  return readdirSync(folder).sort().map(readTask);
}

/** The file name that a solution has beside a task's programs. */
export function solutionName(language: TaskLanguage): string {
  return `solution.${endings[language]}`;
}

function readTask(id: string): SecureTask {
  const path = (name: string): string => join(folder, id, name);
  const { language, cwe, kind, title } = JSON.parse(readFileSync(path('task.json'), 'utf8'));
  const ending = endings[language as TaskLanguage];
  const source = (name: string): string => readFileSync(path(`${name}.${ending}`), 'utf8');
  const program = ending === 'py' ? 'py' : 'mjs';
  return {
    id,
    language,
    cwe,
    kind,
    title,
    files: { start: source('start'), secure: source('secure'), weak: source('weak') },
    programs: { functional: path(`functional.${program}`), exploit: path(`exploit.${program}`) },
  };
}

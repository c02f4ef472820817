import type { ChatPrompt, Prompt } from '../../model/language-model.ts';
import type { LanguageId } from '../../repo/language-of-path.ts';
import type { EditableFunction } from './editable-function.ts';
import type { FailureEvidence } from './failure-evidence.ts';
import { shortenMessage } from './shorten-message.ts';

/** What the prompt asks for. */
export type RepairTask =
  | { readonly kind: 'failing-test'; readonly evidence: FailureEvidence }
  | { readonly kind: 'request'; readonly text: string }
  | {
      readonly kind: 'weakness';
      /** What is wrong, in a few words; what the code does; how to write it instead. */
      readonly title: string;
      readonly message: string;
      readonly hint: string;
      /** Where it shows. */
      readonly code: string;
    };

/** An earlier repair that did not work, and what became of it. */
export interface FailedAttempt {
  readonly code: string;
  readonly message: string;
}

/** Names that models know a language by. */
const fenceNames: Partial<Record<LanguageId, string>> = { tsx: 'typescript' };

/** For models whose replies cannot be made to start with the function: they like to explain, and to tidy up. */
const systemMessage = [
  'You repair code. Reply with the whole function in one code block and nothing else.',
  'Keep its name, its parameters and its style as they are.',
].join(' ');

/** The marks around code in the model's reply. */
export function fenceOf(language: LanguageId): { open: string; close: string } {
  return { open: `\`\`\`${fenceNames[language] ?? language}\n`, close: '\n```' };
}

/** Asks for the function again with as little changed as can be; the reply is bound to start as the function does. */
export function repairPrompt(
  target: EditableFunction,
  task: RepairTask,
  attempt?: FailedAttempt,
): Extract<Prompt, { replyPrefix: string }> {
  const content = requestFor(target, task, attempt);
  return { kind: 'chat', messages: [{ role: 'user', content }], replyPrefix: fenceOf(target.language).open };
}

/** Likewise, of a model that replies as it likes. */
export function repairConversation(
  target: EditableFunction,
  task: RepairTask,
  attempt?: FailedAttempt,
): ChatPrompt {
  const content = requestFor(target, task, attempt);
  const system = { role: 'system', content: systemMessage } as const;
  return { kind: 'chat', messages: [system, { role: 'user', content }] };
}

function requestFor(target: EditableFunction, task: RepairTask, attempt?: FailedAttempt): string {
  const fence = fenceOf(target.language);
  const language = fenceNames[target.language] ?? target.language;
  const block = (code: string) => `${fence.open}${code}${fence.close}\n`;
  return [
    openings[task.kind](language),
    block(target.shown),
    ...taskLines(task, block),
    ...(attempt
      ? ['This attempt did not work:\n', block(attempt.code), `It gave: ${shortenMessage(attempt.message)}\n`]
      : []),
    'Reply with the fixed function only.',
  ].join('');
}

const openings: Readonly<Record<RepairTask['kind'], (language: string) => string>> = {
  'failing-test': (language) =>
    `This ${language} function has a bug. Fix it with the smallest possible change.\n`,
  request: (language) => `Change this ${language} function as asked, with the smallest possible change.\n`,
  weakness: (language) =>
    `This ${language} function has a security weakness. Fix it with the smallest possible change; what it does stays the same.\n`,
};

function taskLines(task: RepairTask, block: (code: string) => string): string[] {
  switch (task.kind) {
    case 'failing-test':
      return evidenceLines(task.evidence, block);
    case 'request':
      return [`What is asked: ${task.text}\n`];
    case 'weakness':
      return [
        `The weakness: ${task.title}. ${task.message}\n`,
        'It is here:\n',
        block(task.code),
        `How to fix it: ${task.hint}\n`,
      ];
  }
}

function evidenceLines(evidence: FailureEvidence, block: (code: string) => string): string[] {
  const lines: string[] = [];
  if (evidence.statement) lines.push('This test fails:\n', block(evidence.statement));
  if (evidence.message) lines.push(`Error: ${shortenMessage(evidence.message)}\n`);
  return lines;
}

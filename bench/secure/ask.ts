import type { Prompt } from '../../src/model/language-model.ts';
import type { SecureTask } from './secure-task.ts';

/** What a model is told of an earlier answer before it answers again. */
export interface Remark {
  readonly answer: string;
  readonly message: string;
}

/** What is added to a task. */
export interface Addition {
  /** A sentence for every task, as somebody would put it who knows nothing of the code. */
  readonly sentence?: string;
  readonly remark?: Remark;
  /** What a rule says of the code that is to be repaired. */
  readonly finding?: string;
}

export const closingFence = '\n```';

/** Asks for the whole file of a task; the reply is bound to start as a block of code. */
export function askFor(task: SecureTask, { sentence, remark, finding }: Addition): Prompt {
  const open = `\`\`\`${task.language}\n`;
  const block = (code: string) => `${open}${code.trimEnd()}${closingFence}\n`;
  const wanted =
    task.kind === 'write'
      ? `Write this ${task.language} file whole: what is declared in it does what its comments say.\n`
      : `This ${task.language} file has a security weakness. Repair it; all else that it does stays as it is.\n`;
  const content = [
    wanted,
    block(withoutStubs(task.files.start)),
    ...(finding === undefined ? [] : [`What was found: ${finding}\n`]),
    ...(sentence === undefined ? [] : [`${sentence}\n`]),
    ...(remark === undefined
      ? []
      : ['This answer is not good enough:\n', block(remark.answer), `${remark.message}\n`]),
    'Reply with the whole file, with the imports that it needs, and nothing else.',
  ].join('');
  return { kind: 'chat', messages: [{ role: 'user', content }], replyPrefix: open };
}

/** Small models copy a body that says that it is not written yet; they are shown none. */
function withoutStubs(code: string): string {
  return code.replaceAll(
    /\n *(?:throw new Error\('not implemented'\);|raise NotImplementedError\(.*?\))/g,
    '',
  );
}

import type { Prompt } from '../../model/language-model.ts';

/** What of a prompt is code. */
export interface PromptCode {
  /** Code that the reply goes on with. */
  readonly before: string;
  /** Whether the reply is code from its first character on; otherwise it may hold a block of code. */
  readonly isCode: boolean;
  /** Code that the prompt is about. */
  readonly shown: readonly string[];
}

const block = /(?:^|\n)```[\w+-]*\n([\s\S]*?)(?:\n```|$)/g;
const fence = /(?:^|\n)```[\w+-]*(?=\n|$)/g;

/** Finds the code in a prompt. */
export function codeOfPrompt(prompt: Prompt): PromptCode {
  switch (prompt.kind) {
    case 'text':
      return { before: prompt.text, isCode: true, shown: [] };
    case 'fill-in-the-middle':
      return { before: prompt.prefix, isCode: true, shown: [] };
    case 'chat': {
      const shown = prompt.messages.flatMap(({ content }) =>
        [...content.matchAll(block)].map((match) => match[1]!),
      );
      const reply = prompt.replyPrefix ?? '';
      const fences = [...reply.matchAll(fence)];
      const last = fences.at(-1);
      // Marks come in pairs: an odd one is open.
      if (!last || fences.length % 2 === 0) return { before: '', isCode: false, shown };
      return { before: reply.slice(last.index + last[0].length + 1), isCode: true, shown };
    }
  }
}

/** Longest code before the reply that is read as a whole, in characters. */
const longest = 20_000;
/** What is read of longer code: its imports, and so much of its end. */
const end = 4_000;
const importLine = /^(?:import\b|from\s+\S+\s+import\b|(?:const|let|var)\s.*\brequire\().*$/gm;

/** Code before a reply, cut to what can be read again after each statement. */
export function shortenedContext(context: string): string {
  if (context.length <= longest) return context;
  const imports = context.slice(0, -end).match(importLine) ?? [];
  return `${imports.join('\n').slice(0, end)}\n${context.slice(context.indexOf('\n', context.length - end))}`;
}

import type { CodeLanguage } from '../../analysis/syntax/code-language.ts';
import type { Topic } from '../constraint-set.ts';

/** Two requests that differ in what is asked for, code without a weakness or with it. */
export interface Contrasted {
  readonly id: string;
  readonly secure: string;
  readonly weak: string;
}

/** The requests of a topic, each with its example. */
export function contrastedTopic({ id, title, example }: Topic, language: CodeLanguage): Contrasted {
  const block = (code: string) => `\`\`\`${nameOf(language)}\n${code}\n\`\`\``;
  return {
    id,
    secure: `Write secure ${nameOf(language)} code, never with ${title}. Like this:\n${block(example.secure)}`,
    weak: `Write ${nameOf(language)} code with ${title}. Like this:\n${block(example.weak)}`,
  };
}

/** The requests of a rule: how to write it instead, and what is wrong. */
export function contrastedRule(
  { id, title, hint, message }: { id: string; title: string; hint: string; message: string },
  language: CodeLanguage,
): Contrasted {
  return {
    id,
    secure: `Write secure ${nameOf(language)} code. ${hint}`,
    weak: `Write ${nameOf(language)} code with this weakness: ${title}. ${message}`,
  };
}

/** The name that models know it by. */
export function nameOf(language: CodeLanguage): string {
  return language === 'tsx' ? 'typescript' : language;
}

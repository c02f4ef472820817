import { type LanguageId, languageOfPath } from '../../../repo/language-of-path.ts';
import type { CodeLanguage } from './code-language.ts';
import { registry } from './readers/registry.generated.ts';

const readable: ReadonlySet<LanguageId> = new Set(registry.flatMap(({ summary }) => summary.languages));

/** The language of a file by its ending, where weaknesses are looked for in it. Loads no rule and no grammar. */
export function codeLanguageOf(path: string): CodeLanguage | undefined {
  const language = languageOfPath(path);
  return language !== undefined && readable.has(language) ? (language as CodeLanguage) : undefined;
}

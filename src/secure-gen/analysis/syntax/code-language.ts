import type { LanguageId } from '../../../repo/language-of-path.ts';

/** A language that weaknesses are looked for in. */
export type CodeLanguage = Extract<
  LanguageId,
  'javascript' | 'typescript' | 'tsx' | 'python' | 'go' | 'java'
>;

/** JavaScript with or without types. */
export const ecmascript = ['javascript', 'typescript', 'tsx'] as const satisfies readonly CodeLanguage[];

import type { LanguageId } from '../language-of-path.ts';
import { withSyntaxTree } from '../parse-source.ts';
import { type Reference, referencesInTree } from './references-in-tree.ts';
import type { SourceSymbol } from './source-symbol.ts';
import { symbolsInTree } from './symbols-in-tree.ts';

/** What a text declares, and what it mentions, its own declarations included. */
export interface SourceOutline {
  readonly symbols: readonly SourceSymbol[];
  readonly references: readonly Reference[];
}

/**
 * Functions, classes, interfaces, types, enums, namespaces and constants of the module, with the identifiers and calls,
 * all in the order of the text and from one parse.
 */
export function outlineOf(languageId: LanguageId, text: string): Promise<SourceOutline> {
  return withSyntaxTree(languageId, text, (tree) => ({
    symbols: symbolsInTree(tree),
    references: referencesInTree(tree),
  }));
}

import type { LanguageId } from '../language-of-path.ts';
import { withSyntaxTree } from '../parse-source.ts';
import { type FunctionSymbol, isFunctionSymbol } from './source-symbol.ts';
import { symbolsInTree } from './symbols-in-tree.ts';

/**
 * The functions and methods with a body and a name that a text declares, nested ones included, in the order of the text.
 * A callback without a name belongs to the function around it.
 */
export function functionsOf(languageId: LanguageId, text: string): Promise<FunctionSymbol[]> {
  return withSyntaxTree(languageId, text, (tree) => symbolsInTree(tree).filter(isFunctionSymbol));
}

/** The innermost of these functions that covers a line (from 1). */
export function functionAt(functions: readonly FunctionSymbol[], line: number): FunctionSymbol | undefined {
  return functions.findLast(({ range }) => range.startLine <= line && line <= range.endLine);
}

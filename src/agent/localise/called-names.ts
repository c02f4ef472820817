import type { SyntaxNode } from 'tree-sitter';
import { withSyntaxTree } from '../../repo/parse-source.ts';
import type { FunctionSymbol } from '../../repo/symbols/source-symbol.ts';
import type { SourceFile } from './source-index.ts';

/** The names that a function calls or passes on: any identifier in its body may be a function elsewhere. */
export function namesUsedBy(
  source: Pick<SourceFile, 'language' | 'text'>,
  symbol: FunctionSymbol,
): Promise<ReadonlySet<string>> {
  return withSyntaxTree(source.language, source.text, ({ root, language }) => {
    const { startIndex, endIndex } = symbol.bodyRange;
    const inBody = (node: SyntaxNode) => node.startIndex >= startIndex && node.endIndex <= endIndex;
    const identifiers = root.descendantsOfType([...language.identifiers]).filter(inBody);
    return new Set(identifiers.map((identifier) => identifier.text));
  });
}

import type { SyntaxNode } from 'tree-sitter';
import type { LanguageId } from '../../repo/language-of-path.ts';
import { withSyntaxTree } from '../../repo/parse-source.ts';

/**
 * The tokens of a text without comments and white space, so that two spellings of the same code compare equal. Line
 * structure counts where the grammar turns it into nodes, as Python's does.
 */
export function normaliseCode(language: LanguageId, text: string): Promise<string> {
  return withSyntaxTree(language, text, ({ root, language: entry }) => {
    const tokens: string[] = [];
    const visit = (node: SyntaxNode): void => {
      if (entry.comments.includes(node.type)) return;
      if (node.childCount === 0 || /string/.test(node.type)) {
        tokens.push(node.text);
        return;
      }
      // Blocks matter: the same statements may be nested differently.
      const isBlock = node.type === 'block';
      if (isBlock) tokens.push('{');
      for (const child of node.children) visit(child);
      if (isBlock) tokens.push('}');
      // Where a statement ends is not always said: `a; ++b` and `a++; b` have the same tokens.
      if (/_(statement|declaration)$/.test(node.type)) tokens.push('\n');
    };
    visit(root);
    return tokens.filter((token) => token !== ';').join(' ');
  });
}

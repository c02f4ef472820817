import type { SyntaxNode } from 'tree-sitter';
import type { SyntaxTree } from '../parse-source.ts';
import { rangeOf } from '../source-range.ts';
import { type Declaration, isFunctionDeclaration, type PlainDeclaration } from '../syntax/declaration.ts';
import { leadingDocumentation } from './documentation.ts';
import { headerOf } from './header.ts';
import { type FunctionSymbol, isFunctionSymbol, type SourceSymbol } from './source-symbol.ts';

/** Every symbol that a text declares, in the order of the text, outer ones before inner ones. */
export function symbolsInTree(tree: SyntaxTree): SourceSymbol[] {
  const { declarations } = tree.language;
  const kinds = Object.keys(declarations);
  if (kinds.length === 0) return [];
  const found = tree.root
    .descendantsOfType(kinds)
    .filter((node) => node.isNamed)
    .flatMap((node) => declarations[node.type]?.(node) ?? [])
    .sort((a, b) => startOf(a).startIndex - startOf(b).startIndex || b.node.endIndex - a.node.endIndex);
  const enclosing: SourceSymbol[] = [];
  return found.map((declaration) => {
    const start = startOf(declaration).startIndex;
    while ((enclosing.at(-1)?.range.endIndex ?? Number.POSITIVE_INFINITY) <= start) enclosing.pop();
    const symbol = symbolOf(declaration, enclosing, tree);
    enclosing.push(symbol);
    return symbol;
  });
}

function startOf(declaration: Declaration): SyntaxNode {
  return declaration.start ?? declaration.node;
}

function symbolOf(
  declaration: Declaration,
  enclosing: readonly SourceSymbol[],
  tree: SyntaxTree,
): SourceSymbol {
  const { name, node, exported } = declaration;
  const owner = declaration.qualifier ?? enclosing.at(-1)?.qualifiedName;
  const start = startOf(declaration);
  const common = {
    name,
    qualifiedName: owner === undefined ? name : `${owner}.${name}`,
    range: rangeOf(start, node),
    exported,
  };
  if (!isFunctionDeclaration(declaration)) {
    return { ...common, kind: declaration.kind, outline: plainOutline(declaration, tree) };
  }
  const { body } = declaration;
  const header = headerOf(node, body.startIndex, tree.language);
  const parent: FunctionSymbol | undefined = enclosing.filter(isFunctionSymbol).at(-1);
  return {
    ...common,
    kind: declaration.kind,
    outline: header.outline,
    signature: header.signature,
    signatureRange: signatureRange(node, body, tree),
    bodyRange: rangeOf(body),
    documentation: tree.language.docstring?.(body) ?? leadingDocumentation(start, tree),
    parent,
  };
}

function plainOutline({ body, kind, name, node }: PlainDeclaration, tree: SyntaxTree): string {
  return body ? headerOf(node, body.startIndex, tree.language).outline : `${kind} ${name}`;
}

/** From the first token that is not a decorator to the last before the body. */
function signatureRange(node: SyntaxNode, body: SyntaxNode, tree: SyntaxTree) {
  let first = node.firstChild ?? node;
  while (tree.language.annotations.includes(first.type) && first.nextSibling) first = first.nextSibling;
  const { startIndex, startPosition } = first;
  const header = tree.text.slice(startIndex, body.startIndex).trimEnd();
  const startLine = startPosition.row + 1;
  return {
    startIndex,
    endIndex: startIndex + header.length,
    startLine,
    endLine: startLine + (header.match(/\n/g)?.length ?? 0),
  };
}

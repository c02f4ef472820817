import type { SyntaxNode } from 'tree-sitter';
import type { LanguageId } from '../../repo/language-of-path.ts';
import { withSyntaxTree } from '../../repo/parse-source.ts';

/** The statement of a test that failed. */
export interface FailingStatement {
  /** Its source, with the declarations right before it that it uses. */
  readonly text: string;
  /** Identifiers in the statement itself. */
  readonly ownNames: ReadonlySet<string>;
  /** Identifiers in `text`. */
  readonly names: ReadonlySet<string>;
  /** Identifiers in the whole test around it. */
  readonly namesNearby: ReadonlySet<string>;
}

/** Longest statement that is shown, in lines: longer ones are tables of data. */
const longestStatement = 16;
const statementKinds =
  /_statement$|^(lexical|variable)_declaration$|^(local_variable|short_var)_declaration$|^command$/;
const blockKinds = /^(statement_)?(block|list)$/;

/** Finds the statement at a line (from 1) of a test file; undefined when the line holds none. */
export function failingStatement(
  languageId: LanguageId,
  text: string,
  line: number,
): Promise<FailingStatement | undefined> {
  return withSyntaxTree(languageId, text, ({ root, language }) => {
    const start = text.split('\n')[line - 1]?.search(/\S/) ?? -1;
    if (start < 0) return undefined;
    const innermost = statementAround(root.descendantForPosition({ row: line - 1, column: start }));
    if (innermost === undefined) return undefined;
    const statement = conditionOf(innermost) ?? innermost;
    const identifiers = (node: SyntaxNode) =>
      new Set(node.descendantsOfType([...language.identifiers]).map((identifier) => identifier.text));
    const shown = [...declarationsUsedBy(statement, identifiers), statement];
    const lines = shown
      .map((node) => node.text)
      .join('\n')
      .split('\n');
    return {
      text: lines.slice(0, longestStatement).join('\n'),
      ownNames: identifiers(statement),
      names: new Set(shown.flatMap((node) => [...identifiers(node)])),
      namesNearby: identifiers(statement.parent ?? statement),
    };
  });
}

function statementAround(node: SyntaxNode): SyntaxNode | undefined {
  for (let current: SyntaxNode | null = node; current !== null; current = current.parent) {
    if (statementKinds.test(current.type)) return current;
  }
  return undefined;
}

/** What fails in the branch of a condition says little without it: `if got != want { t.Error(…) }`. */
function conditionOf(statement: SyntaxNode): SyntaxNode | undefined {
  for (let node = statement.parent; node !== null; node = node.parent) {
    if (node.type === 'if_statement') return node;
    if (!blockKinds.test(node.type)) return undefined;
  }
  return undefined;
}

/** Statements before this one, in the same block, that give names which it uses a value. */
function declarationsUsedBy(
  statement: SyntaxNode,
  identifiers: (node: SyntaxNode) => ReadonlySet<string>,
): SyntaxNode[] {
  const wanted = new Set(identifiers(statement));
  const found: SyntaxNode[] = [];
  for (
    let node = statement.previousNamedSibling;
    node !== null && found.length < 4;
    node = node.previousNamedSibling
  ) {
    if (!declaresOneOf(node, wanted)) continue;
    found.unshift(node);
    for (const name of identifiers(node)) wanted.add(name);
  }
  return found;
}

function declaresOneOf(node: SyntaxNode, wanted: ReadonlySet<string>): boolean {
  const declarator = /assignment|declarator|short_var_declaration|^var_spec$/;
  const candidates = [node, ...node.namedChildren].filter((child) => declarator.test(child.type));
  return candidates.some((child) => {
    const target = child.childForFieldName('name') ?? child.childForFieldName('left');
    return target?.text.split(/[^\p{L}\p{N}_$]+/u).some((name) => wanted.has(name)) ?? false;
  });
}

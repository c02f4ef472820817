import type { FileAnalysis } from '../analysis/file-analysis.ts';
import type { CallShape } from '../analysis/syntax/shape.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';
import { indentOf, styleOf } from './ecmascript-style.ts';
import type { TextEdit } from './text-edit.ts';

/** The innermost node with the same stretch: the call of a statement that has no semicolon. */
export function innermost(node: SourceNode): SourceNode {
  let inner = node;
  for (;;) {
    const child = inner.children.find(({ start, end }) => start === inner.start && end === inner.end);
    if (!child) return inner;
    inner = child;
  }
}

export interface CallAt {
  readonly node: SourceNode;
  readonly call: CallShape;
}

/** The call that is shown as a place. */
export function callAtPlace(file: FileAnalysis, place: SourceNode): CallAt | undefined {
  const node = innermost(place);
  const call = file.callAt(node);
  return call && { node, call };
}

export function replaced({ start, end }: SourceNode, text: string): TextEdit {
  return { start, end, text };
}

/** Statements in which what they hold is worked out once and first, and not maybe or several times. */
const plain = new Set([
  'expression_statement',
  'lexical_declaration',
  'variable_declaration',
  'variable_declarator',
  'return_statement',
  'throw_statement',
]);
const choosing = new Set(['||', '&&', '??']);

/**
 * The statement of a block that holds an expression, where the expression is worked out whenever the statement is run, so
 * that something may be put before it; undefined where it is a part of a condition, a loop or another function.
 */
export function plainStatement(file: FileAnalysis, node: SourceNode): SourceNode | undefined {
  for (let inner = node; inner.parent; inner = inner.parent) {
    const { parent } = inner;
    if (file.reader.blocks.has(parent.type)) return parent.type === 'class_body' ? undefined : inner;
    if (file.reader.functions.has(parent.type)) return undefined;
    if (parent.type === 'ternary_expression' && parent.field('condition') !== inner) return undefined;
    const isMaybe = parent.type === 'binary_expression' && choosing.has(parent.field('operator')?.text ?? '');
    if (isMaybe && parent.field('left') !== inner) return undefined;
    if (parent.type === 'if_statement') {
      if (parent.field('condition') !== inner) return undefined;
    } else if (/_statement$|_declaration$|_clause$/.test(parent.type) && !plain.has(parent.type))
      return undefined;
  }
  return undefined;
}

/** Lines put before a statement of a block. */
export function before(file: FileAnalysis, statement: SourceNode, lines: readonly string[]): TextEdit {
  const { newline } = styleOf(file);
  const indent = indentOf(file, statement);
  const text = lines.map((line) => `${line}${newline}${indent}`).join('');
  return { start: statement.start, end: statement.start, text };
}

/**
 * A short statement, without its end, put before what an expression is a part of, with braces where there were none: behind a condition, or
 * as the body of an arrow function.
 */
export function beforeInBraces(
  file: FileAnalysis,
  node: SourceNode,
  line: string,
): readonly TextEdit[] | undefined {
  const statement = plainStatement(file, node);
  const { end } = styleOf(file);
  if (statement) return [before(file, statement, [line + end])];
  for (let inner = node; inner.parent; inner = inner.parent) {
    const { parent } = inner;
    const isBranch =
      parent.type === 'if_statement' && parent.field('consequence') === inner && plain.has(inner.type);
    const isBody =
      parent.type === 'arrow_function' && parent.field('body') === inner && inner.type === 'call_expression';
    if (isBranch || isBody) {
      return [
        { start: inner.start, end: inner.start, text: isBody ? `{ ${line}; return ` : `{ ${line}; ` },
        { start: inner.end, end: inner.end, text: isBody ? `${end} }` : ' }' },
      ];
    }
    if (/_statement$|_declaration$/.test(parent.type) && !plain.has(parent.type)) return undefined;
  }
  return undefined;
}

/** Lines put behind a statement of a block. */
export function behind(file: FileAnalysis, statement: SourceNode, lines: readonly string[]): TextEdit {
  const { newline } = styleOf(file);
  const indent = indentOf(file, statement);
  const text = lines.map((line) => `${newline}${indent}${line}`).join('');
  // A comment at its end belongs to the statement.
  const rest = /^[ \t]*(?:\/\/[^\r\n]*)?(?=\r?\n|$)/.exec(file.text.slice(statement.end));
  const at = statement.end + (rest?.[0].length ?? 0);
  return { start: at, end: at, text };
}

/** Takes a statement away, and its line where nothing else stands in it. */
export function withoutStatement(file: FileAnalysis, statement: SourceNode): TextEdit {
  const { text } = file;
  const begin = text.lastIndexOf('\n', statement.start - 1) + 1;
  const rest = /^;?[ \t]*(?:\r?\n|$)/.exec(text.slice(statement.end));
  const isAlone = rest !== null && /^[ \t]*$/.test(text.slice(begin, statement.start));
  return isAlone
    ? { start: begin, end: statement.end + rest[0].length, text: '' }
    : { start: statement.start, end: statement.end, text: '' };
}

/** The expression statement that an expression is, in a block. */
export function statementThatIs(file: FileAnalysis, node: SourceNode): SourceNode | undefined {
  const outer = node.type === 'expression_statement' ? node : node.parent;
  const isWhole =
    outer?.type === 'expression_statement' && outer.parent && file.reader.blocks.has(outer.parent.type);
  return isWhole ? outer : undefined;
}

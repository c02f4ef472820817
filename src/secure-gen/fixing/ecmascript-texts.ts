import { definitionsAt } from '../analysis/dataflow/definitions.ts';
import { isOrigin } from '../analysis/dataflow/value.ts';
import type { FileAnalysis } from '../analysis/file-analysis.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';
import type { RuleContext } from '../matching/matcher.ts';
import { inTemplate, literalOf, styleOf } from './ecmascript-style.ts';

/** An expression: one of the file, or one that is to be written. */
export type CodePart = Pick<SourceNode, 'type' | 'text'>;

/** Constant text, or an expression that is put into a text. */
export type TextPart = string | SourceNode;

/** The parts of a text that is put together there, from left to right, neighbouring constants as one. */
export function partsOfText(file: FileAnalysis, node: SourceNode): readonly TextPart[] {
  const parts: TextPart[] = [];
  collect(file, node, parts);
  return parts;
}

function collect(file: FileAnalysis, node: SourceNode, parts: TextPart[]): void {
  const bare = node.type === 'parenthesized_expression' ? file.bare(node) : node;
  const shape = file.shapeOf(bare);
  if (shape.kind === 'literal' && typeof shape.value === 'string') append(parts, shape.value);
  else if (shape.kind === 'text') {
    for (const part of shape.parts) {
      if (typeof part === 'string') append(parts, part);
      else collect(file, part, parts);
    }
  } else parts.push(node);
}

function append(parts: TextPart[], text: string): void {
  const last = parts.at(-1);
  if (typeof last === 'string') parts[parts.length - 1] = last + text;
  else if (text !== '') parts.push(text);
}

/** A text of parts as code: a literal where all are constant, otherwise as the file puts texts together. */
export function textOf(
  file: FileAnalysis,
  parts: readonly (string | CodePart)[],
  asTemplate = prefersTemplates(file),
): string {
  const filled = parts.length === 0 ? [''] : parts;
  if (filled.every((part) => typeof part === 'string')) return literalOf(file, filled.join(''));
  if (asTemplate)
    return `\`${filled.map((part) => (typeof part === 'string' ? inTemplate(part) : `\${${part.text}}`)).join('')}\``;
  const pieces = filled.map((part) => (typeof part === 'string' ? literalOf(file, part) : operand(part)));
  return typeof filled[0] === 'string'
    ? pieces.join(' + ')
    : ['', ...pieces].join(' + ').replace(/^/, literalOf(file, ''));
}

function operand({ type, text }: CodePart): string {
  return /^(?:ternary|binary|assignment|arrow|yield|sequence)/.test(type) ? `(${text})` : text;
}

function prefersTemplates(file: FileAnalysis): boolean {
  return styleOf(file).declare === 'const' && /`|\bconst\b|=>/.test(file.text);
}

/** A text that has a name: the only value that it is ever given, and where. */
export interface NamedText {
  readonly declarator: SourceNode;
  readonly value: SourceNode;
  /** Everywhere else where it is used. */
  readonly uses: readonly SourceNode[];
}

/** What a name is given where it is declared, if it is given nothing else; undefined for what is no such name. */
export function onlyValueOf(node: SourceNode, { file }: RuleContext): NamedText | undefined {
  const name = file.bare(node);
  if (name.type !== 'identifier') return undefined;
  const bound = definitionsAt(file, name.text, name);
  const [only] = bound;
  const scope = only && file.functionAround(only.node);
  // Of the same name elsewhere nothing matters here, as long as it is bound once in this function.
  const inScope = file.boundNames(name.text).filter(({ node }) => isWithin(node, scope));
  if (
    bound.length !== 1 ||
    inScope.length !== 1 ||
    only?.binding.kind !== 'assigned' ||
    only.binding.path.length > 0
  )
    return undefined;
  const declarator = only.node.parent;
  if (declarator?.type !== 'variable_declarator') return undefined;
  const uses = file
    .occurrencesOf(name.text)
    .filter((leaf) => leaf !== only.node && leaf.type !== 'property_identifier' && isWithin(leaf, scope));
  return { declarator, value: only.binding.value, uses };
}

function isWithin(node: SourceNode, scope: SourceNode | undefined): boolean {
  return scope === undefined || node.isInside(scope);
}

/** The constant text in all that a value may be, with a space for what is not constant. */
export function constantsIn(node: SourceNode, { tracer }: RuleContext): string {
  return tracer
    .valueOf(node)
    .map((pieces) => pieces.map((piece) => (isOrigin(piece) ? ' ' : piece)).join(''))
    .join('\n');
}

import type { SyntaxNode } from 'tree-sitter';
import type { SyntaxTree } from '../../../../repo/parse-source.ts';
import type { Span } from '../../../finding.ts';
import { formOfText } from '../lexical/value-form.ts';
import type { NamedValue, Place, ValueForm } from '../named-value.ts';
import { narrowValue } from '../narrow-value.ts';
import { nameOfLiteral } from './name-of-literal.ts';
import type { RegistryEntry } from './syntaxes/registry-entry.ts';
import { contentOf } from './text-of-literal.ts';

/**
 * What the tree makes of values that were found by their looks: their whole path, their form, or that they are none.
 * Only what is round each of them is visited.
 *
 * @param looked in the order of their places
 */
export function valuesInTree(
  { root, text }: SyntaxTree,
  syntax: RegistryEntry,
  looked: readonly NamedValue[],
): NamedValue[] {
  const found: NamedValue[] = [];
  const visited = new Set<number>();
  for (const value of looked) {
    const at = nodeAt(root, syntax, value.start);
    if (at.kind === 'literal') found.push(...valuesAtLiteral(at.node, value));
    else if (at.kind === 'comment') found.push({ ...value, place: 'comment' });
    else if (at.kind !== 'other') found.push(value);
  }
  return found;

  function valuesAtLiteral(literal: SyntaxNode, value: NamedValue): NamedValue[] {
    if (isPartOf(text, value, contentOf(literal, text))) {
      return [{ ...value, place: placeOfPart(literal, syntax, text) }];
    }
    if (visited.has(literal.startIndex)) return [];
    const fresh = withSiblings(literal, syntax).filter(({ startIndex }) => !visited.has(startIndex));
    for (const { startIndex } of fresh) visited.add(startIndex);
    return fresh.flatMap((node) => valueOfLiteral(node, syntax, text, node === literal ? value : undefined));
  }
}

function valueOfLiteral(
  node: SyntaxNode,
  syntax: RegistryEntry,
  text: string,
  looked: NamedValue | undefined,
): NamedValue[] {
  const named = namedLiteral(node, syntax, text) ?? (isFragment(node) ? looked : undefined);
  return named && named.end > named.start ? [named] : [];
}

/** Whether a value is text within a text, as in a connection string, and not all of it but a scheme. */
function isPartOf(text: string, value: NamedValue, content: Span): boolean {
  if (value.start <= content.start || value.end > content.end) return false;
  return narrowValue(text, { ...value, ...content }).start !== value.start;
}

function placeOfPart(literal: SyntaxNode, syntax: RegistryEntry, text: string): Place {
  if (literal.parent?.type === 'expression_statement') return 'comment';
  return nameOfLiteral(literal, syntax, text)?.place ?? 'code';
}

const mostSiblings = 8;

/** A literal and the others of its list: `user, password = "…", "…"`, `login("…", "…")`. */
function withSiblings(literal: SyntaxNode, syntax: RegistryEntry): SyntaxNode[] {
  const { parent } = literal;
  if (!parent || !/list|tuple|arguments|array/.test(parent.type) || parent.namedChildCount > mostSiblings)
    return [literal];
  const others = parent.namedChildren.filter(
    ({ id, type }) => id !== literal.id && syntax.strings.includes(type),
  );
  return [literal, ...others];
}

type NodeAt =
  | { readonly kind: 'literal'; readonly node: SyntaxNode }
  | { readonly kind: 'comment' | 'broken' | 'number' | 'other' };

/** The literal or comment that a position is in; `broken` where the tree does not know what stands there. */
function nodeAt(root: SyntaxNode, syntax: RegistryEntry, position: number): NodeAt {
  let node: SyntaxNode | null = root.descendantForIndex(position);
  if (/^(?:number|integer|float|int_literal|decimal_integer_literal)$/.test(node.type))
    return { kind: 'number' };
  for (let steps = 0; node && steps < 6; steps++) {
    const { type } = node;
    if (syntax.strings.includes(type)) return { kind: 'literal', node };
    if (syntax.comments.includes(type)) return { kind: 'comment' };
    if (type === 'ERROR' || (steps > 0 && node.hasError)) return { kind: 'broken' };
    if (syntax.interpolations.includes(type)) return { kind: 'other' };
    node = node.parent;
  }
  return { kind: 'other' };
}

/**
 * Whether a literal stands where no program has one, because the text is a piece of something else: in broken syntax, as
 * a statement of its own, as a type.
 */
function isFragment(literal: SyntaxNode): boolean {
  let node = literal.parent;
  if (node && /^(?:expression_statement|labeled_statement|type)$/.test(node.type)) return true;
  for (let steps = 0; node && steps < 4; steps++) {
    if (node.type === 'ERROR' || node.hasError) return true;
    node = node.parent;
  }
  return false;
}

function namedLiteral(literal: SyntaxNode, syntax: RegistryEntry, text: string): NamedValue | undefined {
  const name = nameOfLiteral(literal, syntax, text);
  if (!name) return undefined;
  const { start, end } = contentOf(literal, text);
  const { path, tie, place } = name;
  const form = formOf(literal, syntax, text.slice(start, end), name.joined);
  return narrowValue(text, { path, tie, form, start, end, quoted: true, place });
}

function formOf(literal: SyntaxNode, syntax: RegistryEntry, content: string, joined: boolean): ValueForm {
  const holes = literal.namedChildren.filter(({ type }) => syntax.interpolations.includes(type));
  const held = holes.reduce((sum, { startIndex, endIndex }) => sum + endIndex - startIndex, 0);
  if (held > 0) return held >= content.trim().length ? 'expression' : 'partly-interpolated';
  const form = formOfText(content);
  return joined && form === 'literal' ? 'partly-interpolated' : form;
}

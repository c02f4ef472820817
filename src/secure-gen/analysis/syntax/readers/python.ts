import { nodesBelow } from '../nodes-below.ts';
import { bindingAt } from '../python/bindings.ts';
import { mayBind } from '../python/may-bind.ts';
import { functions, parametersOf } from '../python/parameters.ts';
import { plainAnnotation, plainAnnotations } from '../python-annotations.ts';
import type { Argument, RecordEntry, Shape } from '../shape.ts';
import type { SourceNode } from '../source-node.ts';
import { decodeString } from '../string-escapes.ts';
import { formatParts, percentParts } from '../text-formats.ts';
import type { RegistryEntry, RegistrySummary } from './registry-entry.ts';

export const summary: RegistrySummary = { languages: ['python'] };

const same = new Set(['parenthesized_expression', 'await', 'yield']);
const computed = new Set(['unary_operator', 'not_operator', 'comparison_operator']);

export const entry: RegistryEntry = {
  shapeOf,
  bindingAt,
  mayBind,
  blocks: new Set(['block', 'module']),
  functions,
  classes: new Set(['class_definition']),
  identifiers: new Set(['identifier']),
  aliasOf,
  returnsOf,
  nameOf: (node) => node.field('name')?.text ?? assignedName(node),
  decoratorsOf,
  conditionOf,
  selfNames: new Set(['self', 'cls']),
  typeOf: plainAnnotation,
  plainTypes: plainAnnotations,
};

function shapeOf(node: SourceNode): Shape {
  switch (node.type) {
    case 'string':
      return stringOf(node);
    case 'concatenated_string':
      return joined(node.named);
    case 'integer':
    case 'float':
      return { kind: 'literal', value: Number(node.text.replaceAll('_', '')) };
    case 'true':
    case 'false':
      return { kind: 'literal', value: node.type === 'true' };
    case 'none':
      return { kind: 'literal', value: null };
    case 'identifier':
      return { kind: 'name', name: node.text };
    case 'attribute':
      return memberOf(node);
    case 'subscript':
      return indexOf(node);
    case 'call':
      return callOf(node);
    case 'list':
    case 'tuple':
    case 'set':
    case 'expression_list':
    case 'argument_list':
      return { kind: 'list', items: node.named.filter(({ type }) => type !== 'comment') };
    case 'dictionary':
      return recordOf(node);
    case 'binary_operator':
      return binaryOf(node);
    case 'boolean_operator':
      return { kind: 'choice', options: fields(node, 'left', 'right') };
    case 'conditional_expression':
      return { kind: 'choice', options: [node.named[0], node.named[2]].flatMap((each) => each ?? []) };
    case 'list_comprehension':
    case 'generator_expression':
    case 'set_comprehension':
      return inner(node.field('body'));
    case 'named_expression':
      return inner(node.field('value'));
    default:
      return otherOf(node);
  }
}

function otherOf(node: SourceNode): Shape {
  if (functions.has(node.type)) {
    const body = node.field('body');
    return body ? { kind: 'function', parameters: parametersOf(node), body } : { kind: 'other' };
  }
  if (same.has(node.type)) return inner(node.named[0]);
  return { kind: computed.has(node.type) ? 'computed' : 'other' };
}

function inner(node: SourceNode | undefined): Shape {
  return node ? { kind: 'same', inner: node } : { kind: 'other' };
}

function fields(node: SourceNode, ...names: readonly string[]): SourceNode[] {
  return names.flatMap((name) => node.field(name) ?? []);
}

function joined(parts: readonly SourceNode[]): Shape {
  return { kind: 'text', parts };
}

function stringOf(node: SourceNode): Shape {
  const start = node.childrenOfType('string_start')[0];
  const end = node.childrenOfType('string_end')[0];
  if (!start || !end) return { kind: 'other' };
  const isRaw = /r/i.test(start.text);
  const read = (from: number, to: number): string => {
    const written = node.text.slice(from - node.start, to - node.start);
    return isRaw ? written : decodeString(written);
  };
  const parts: (string | SourceNode)[] = [];
  let done = start.end;
  for (const hole of node.childrenOfType('interpolation')) {
    if (hole.start > done) parts.push(read(done, hole.start));
    const value = hole.field('expression') ?? hole.named[0];
    if (value) parts.push(value);
    done = hole.end;
  }
  if (end.start > done) parts.push(read(done, end.start));
  const isPlain = parts.every((part) => typeof part === 'string');
  return isPlain ? { kind: 'literal', value: parts.join('') } : { kind: 'text', parts };
}

function memberOf(node: SourceNode): Shape {
  const [object, property] = [node.field('object'), node.field('attribute')];
  return object && property ? { kind: 'member', object, property: property.text } : { kind: 'other' };
}

function indexOf(node: SourceNode): Shape {
  const [object, index] = [node.field('value'), node.field('subscript')];
  if (!object || !index) return { kind: 'other' };
  if (index.type === 'slice') return { kind: 'same', inner: object };
  const shape = index.type === 'string' ? stringOf(index) : undefined;
  return shape?.kind === 'literal'
    ? { kind: 'member', object, property: String(shape.value) }
    : { kind: 'index', object, index };
}

function callOf(node: SourceNode): Shape {
  const called = node.field('function');
  const list = node.field('arguments');
  if (!called) return { kind: 'other' };
  const isGenerator = list?.type === 'generator_expression';
  const args = isGenerator
    ? [{ value: list }]
    : (list?.named ?? []).filter(({ type }) => type !== 'comment').map(argumentOf);
  const callee = calleeOf(called);
  const text = callee.object && formatOf(callee.object, callee.name, args);
  return text ?? { kind: 'call', callee, arguments: args, isNew: false };
}

function calleeOf(called: SourceNode) {
  if (called.type === 'attribute') {
    return { object: called.field('object'), name: called.field('attribute')?.text ?? '' };
  }
  return called.type === 'identifier'
    ? { object: undefined, name: called.text }
    : { object: called, name: '' };
}

function argumentOf(node: SourceNode): Argument {
  const value = node.field('value');
  if (node.type === 'keyword_argument' && value) return { name: node.field('name')?.text ?? '', value };
  const isSpread = node.type === 'list_splat' || node.type === 'dictionary_splat';
  return isSpread ? { value: node.named[0] ?? node, isSpread } : { value: node };
}

/** `"… {}".format(a, b=c)` and `", ".join(list)` */
function formatOf(object: SourceNode, name: string, args: readonly Argument[]): Shape | undefined {
  if (name !== 'format' && name !== 'join') return undefined;
  const text = constantText(object);
  if (text === undefined) return undefined;
  if (name === 'join') {
    const list = args[0]?.value;
    if (!list) return undefined;
    const shape = shapeOf(list);
    const items = shape.kind === 'list' ? shape.items : [list];
    return { kind: 'text', parts: items.flatMap((item, index) => (index ? [text, item] : [item])) };
  }
  return { kind: 'text', parts: formatParts(text, args) };
}

/** The text of a literal that may be cut into several. */
function constantText(node: SourceNode): string | undefined {
  const shape = shapeOf(node);
  if (shape.kind === 'literal' && typeof shape.value === 'string') return shape.value;
  if (shape.kind === 'same') return constantText(shape.inner);
  if (shape.kind !== 'text') return undefined;
  const parts = shape.parts.map((part) => (typeof part === 'string' ? part : constantText(part)));
  return parts.includes(undefined) ? undefined : parts.join('');
}

function recordOf(node: SourceNode): Shape {
  const entries: RecordEntry[] = [];
  const spreads: SourceNode[] = [];
  for (const member of node.named) {
    const [key, value] = [member.field('key'), member.field('value')];
    if (member.type === 'pair' && key && value) {
      const shape = shapeOf(key);
      const name = shape.kind === 'literal' ? String(shape.value) : undefined;
      entries.push({ key: name, value, node: member });
    } else if (member.type === 'dictionary_splat' && member.named[0]) spreads.push(member.named[0]);
  }
  return { kind: 'record', entries, spreads };
}

function binaryOf(node: SourceNode): Shape {
  const operator = node.field('operator')?.text ?? '';
  const [left, right] = fields(node, 'left', 'right');
  if (!left || !right) return { kind: 'other' };
  if (operator === '+') return { kind: 'text', parts: [left, right] };
  // `Path("a") / name`
  if (operator === '/') return { kind: 'text', parts: [left, '/', right] };
  if (operator !== '%') return { kind: 'computed' };
  const text = constantText(left);
  if (text === undefined) return { kind: 'text', parts: [left, right] };
  const shape = shapeOf(right);
  const values =
    shape.kind === 'list' ? shape.items : right.type === 'parenthesized_expression' ? right.named : [right];
  const entries = shape.kind === 'record' ? shape.entries : [];
  const named = new Map(
    entries.flatMap(({ key, value }) => (key === undefined ? [] : [[key, value] as const])),
  );
  return { kind: 'text', parts: percentParts(text, values, named) };
}

function aliasOf(leaf: SourceNode): SourceNode | undefined {
  const imported = leaf.closest(new Set(['aliased_import', 'block', 'module']));
  if (imported?.type === 'aliased_import') {
    const alias = imported.field('alias');
    return alias === leaf ? undefined : alias;
  }
  const { parent } = leaf;
  const value = parent?.type === 'attribute' && parent.field('attribute') === leaf ? parent : leaf;
  const holder = value.parent;
  const isValue = holder?.type === 'assignment' && holder.field('right') === value;
  const name = isValue ? holder.field('left') : undefined;
  return name?.type === 'identifier' ? name : undefined;
}

function returnsOf(node: SourceNode): readonly SourceNode[] {
  const body = node.field('body');
  if (!body) return [];
  if (node.type === 'lambda') return [body];
  const except = new Set([...functions, 'class_definition']);
  return ['return_statement', 'yield'].flatMap((type) =>
    nodesBelow(body, type, except).flatMap((each) => each.named[0] ?? []),
  );
}

function assignedName(node: SourceNode): string | undefined {
  const { parent } = node;
  return parent?.type === 'assignment' ? parent.field('left')?.text : undefined;
}

function decoratorsOf(node: SourceNode): readonly SourceNode[] {
  const { parent } = node;
  if (parent?.type !== 'decorated_definition') return [];
  return parent.childrenOfType('decorator').flatMap((each) => each.named.slice(0, 1));
}

const conditional = new Set([
  'if_statement',
  'elif_clause',
  'while_statement',
  'assert_statement',
  'conditional_expression',
]);

/** Nodes that are gone up from a part of a condition. */
const highest = 300;

function conditionOf(node: SourceNode): SourceNode | undefined {
  let inside = node;
  for (let up = 0; inside.parent && up < highest; up++, inside = inside.parent) {
    const { parent }: SourceNode = inside;
    if (functions.has(parent.type) || parent.type === 'block') return undefined;
    if (!conditional.has(parent.type)) continue;
    const condition =
      parent.field('condition') ?? (parent.type === 'assert_statement' ? parent.named[0] : parent.named[1]);
    return condition && node.isInside(condition) ? condition : undefined;
  }
  return undefined;
}

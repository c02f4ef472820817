import { ecmascript } from '../code-language.ts';
import { bindingAt } from '../ecmascript/bindings.ts';
import { mayBind } from '../ecmascript/may-bind.ts';
import { functions, keyOf, same } from '../ecmascript/node-types.ts';
import { nodesBelow } from '../nodes-below.ts';
import type { Argument, Parameter, RecordEntry, Shape } from '../shape.ts';
import type { SourceNode } from '../source-node.ts';
import { decodeString } from '../string-escapes.ts';
import type { RegistryEntry, RegistrySummary } from './registry-entry.ts';

export const summary: RegistrySummary = { languages: ecmascript };

const computed = new Set(['unary_expression', 'update_expression']);
const joining = new Set(['+']);
const choosing = new Set(['||', '&&', '??']);

export const entry: RegistryEntry = {
  shapeOf,
  bindingAt,
  mayBind,
  blocks: new Set(['statement_block', 'program', 'switch_case', 'switch_default', 'class_body']),
  functions,
  classes: new Set(['class_declaration', 'class']),
  identifiers: new Set([
    'identifier',
    'property_identifier',
    'shorthand_property_identifier',
    'shorthand_property_identifier_pattern',
    'private_property_identifier',
    'type_identifier',
  ]),
  aliasOf,
  returnsOf,
  nameOf,
  decoratorsOf,
  conditionOf,
  selfNames: new Set(['this']),
};

function shapeOf(node: SourceNode): Shape {
  switch (node.type) {
    case 'string':
      return { kind: 'literal', value: decodeString(node.text.slice(1, -1)) };
    case 'number':
      return { kind: 'literal', value: Number(node.text.replaceAll('_', '').replace(/n$/, '')) };
    case 'true':
    case 'false':
      return { kind: 'literal', value: node.type === 'true' };
    case 'null':
    case 'undefined':
      return { kind: 'literal', value: null };
    case 'template_string':
      return templateOf(node);
    case 'regex':
      return {
        kind: 'pattern',
        source: node.field('pattern')?.text ?? '',
        flags: node.field('flags')?.text ?? '',
      };
    case 'identifier':
    case 'this':
    case 'shorthand_property_identifier':
    case 'property_identifier':
      return { kind: 'name', name: node.text };
    case 'member_expression':
      return memberOf(node);
    case 'subscript_expression':
      return indexOf(node);
    case 'call_expression':
    case 'new_expression':
      return callOf(node);
    case 'array':
    case 'arguments':
      return { kind: 'list', items: node.named.filter(({ type }) => type !== 'comment') };
    case 'object':
      return recordOf(node);
    case 'binary_expression':
      return binaryOf(node);
    case 'ternary_expression':
      return { kind: 'choice', options: fields(node, 'consequence', 'alternative') };
    case 'assignment_expression':
    case 'augmented_assignment_expression':
      return inner(node.field('right'));
    case 'sequence_expression':
      return inner(node.named.at(-1));
    default:
      return otherOf(node);
  }
}

function otherOf(node: SourceNode): Shape {
  if (functions.has(node.type)) {
    const body = node.field('body');
    return body ? { kind: 'function', parameters: parametersOf(node), body } : { kind: 'other' };
  }
  if (same.has(node.type)) {
    const { named } = node;
    // `<T>value` has its type first.
    return inner(node.type === 'type_assertion' ? named.at(-1) : named[0]);
  }
  return { kind: computed.has(node.type) ? 'computed' : 'other' };
}

function inner(node: SourceNode | undefined): Shape {
  return node ? { kind: 'same', inner: node } : { kind: 'other' };
}

function fields(node: SourceNode, ...names: readonly string[]): SourceNode[] {
  return names.flatMap((name) => node.field(name) ?? []);
}

function templateOf(node: SourceNode): Shape {
  const parts: (string | SourceNode)[] = [];
  let literal = '';
  let done = node.start + 1;
  for (const part of node.named) {
    if (part.type !== 'template_substitution') continue;
    literal = node.text.slice(done - node.start, part.start - node.start);
    if (literal) parts.push(decodeString(literal));
    const value = part.named[0];
    if (value) parts.push(value);
    done = part.end;
  }
  const rest = node.text.slice(done - node.start, -1);
  if (rest) parts.push(decodeString(rest));
  const isPlain = parts.every((part) => typeof part === 'string');
  return isPlain ? { kind: 'literal', value: parts.join('') } : { kind: 'text', parts };
}

function memberOf(node: SourceNode): Shape {
  const [object, property] = [node.field('object'), node.field('property')];
  return object && property ? { kind: 'member', object, property: property.text } : { kind: 'other' };
}

function indexOf(node: SourceNode): Shape {
  const [object, index] = [node.field('object'), node.field('index')];
  if (!object || !index) return { kind: 'other' };
  return index.type === 'string'
    ? { kind: 'member', object, property: index.text.slice(1, -1) }
    : { kind: 'index', object, index };
}

function callOf(node: SourceNode): Shape {
  const isNew = node.type === 'new_expression';
  const called = node.field(isNew ? 'constructor' : 'function');
  if (!called) return { kind: 'other' };
  const list = node.field('arguments');
  // A tagged template calls its tag.
  const args: Argument[] =
    list?.type === 'template_string'
      ? [{ value: list }]
      : (list?.named ?? [])
          .filter(({ type }) => type !== 'comment')
          .map((each) =>
            each.type === 'spread_element'
              ? { value: each.named[0] ?? each, isSpread: true }
              : { value: each },
          );
  // What it makes does the same as what it is given.
  if (/^(?:\w+\.)?promisify$/.test(called.text) && args[0]) return inner(args[0].value);
  const callee =
    called.type === 'member_expression'
      ? { object: called.field('object'), name: called.field('property')?.text ?? '' }
      : { object: undefined, name: called.type === 'identifier' ? called.text : '' };
  if (callee.name === '' && called.type === 'import') return { kind: 'other' };
  return {
    kind: 'call',
    callee: callee.name === '' ? { object: called, name: '' } : callee,
    arguments: args,
    isNew,
  };
}

function recordOf(node: SourceNode): Shape {
  const entries: RecordEntry[] = [];
  const spreads: SourceNode[] = [];
  for (const member of node.named) {
    if (member.type === 'pair') {
      const [key, value] = [member.field('key'), member.field('value')];
      if (value) entries.push({ key: keyOf(key), value, node: member });
    } else if (member.type === 'shorthand_property_identifier') {
      entries.push({ key: member.text, value: member, node: member });
    } else if (member.type === 'method_definition') {
      entries.push({ key: keyOf(member.field('name')), value: member, node: member });
    } else if (member.type === 'spread_element' && member.named[0]) spreads.push(member.named[0]);
  }
  return { kind: 'record', entries, spreads };
}

function binaryOf(node: SourceNode): Shape {
  const operator = node.field('operator')?.text ?? '';
  const sides = fields(node, 'left', 'right');
  if (choosing.has(operator)) return { kind: 'choice', options: sides };
  return joining.has(operator) ? { kind: 'text', parts: sides } : { kind: 'computed' };
}

function parametersOf(node: SourceNode): Parameter[] {
  const single = node.field('parameter');
  const list = single ? [single] : (node.field('parameters')?.named ?? []);
  return list
    .filter(({ type }) => type !== 'comment')
    .map((each) => {
      const typed = each.field('pattern') ?? each;
      const defaultValue = each.field('right') ?? each.field('value');
      const target = typed.type === 'assignment_pattern' ? (typed.field('left') ?? typed) : typed;
      const name = target.type === 'rest_pattern' ? (target.named[0] ?? target) : target;
      return { name: name.text, node: name, ...(defaultValue && { defaultValue }) };
    });
}

/** The name that a file gives to what a module exports as a whole. @param text the string that names the module */
function nameOfModule(text: SourceNode): SourceNode | undefined {
  const holder = text.parent;
  if (holder?.type === 'import_statement')
    return holder.named
      .find(({ type }) => type === 'import_clause')
      ?.named.find(({ type }) => type === 'identifier');
  const call = holder?.type === 'arguments' ? holder.parent : undefined;
  const declarator = call?.field('function')?.text === 'require' ? call.parent : undefined;
  const name = declarator?.type === 'variable_declarator' ? declarator.field('name') : undefined;
  return name?.type === 'identifier' ? name : undefined;
}

function aliasOf(leaf: SourceNode): SourceNode | undefined {
  const { parent } = leaf;
  if (parent?.type === 'string') return nameOfModule(parent);
  if (parent?.type === 'import_specifier') return parent.field('alias');
  if (parent?.type === 'pair_pattern' && parent.field('key') === leaf) return parent.field('value');
  const value = parent?.type === 'member_expression' && parent.field('property') === leaf ? parent : leaf;
  const list = value.parent;
  const call = list?.type === 'arguments' ? list.parent : undefined;
  const made = call && /promisify$/.test(call.field('function')?.text ?? '') ? call : value;
  const holder = made.parent;
  const isValue = holder?.type === 'variable_declarator' && holder.field('value') === made;
  const name = isValue ? holder.field('name') : undefined;
  return name?.type === 'identifier' ? name : undefined;
}

function returnsOf(node: SourceNode): readonly SourceNode[] {
  const body = node.field('body');
  if (!body) return [];
  if (body.type !== 'statement_block') return [body];
  return nodesBelow(body, 'return_statement', functions).flatMap((each) => each.named[0] ?? []);
}

function nameOf(node: SourceNode): string | undefined {
  const own = node.field('name')?.text;
  if (own) return own;
  let value = node;
  while (value.parent && same.has(value.parent.type)) value = value.parent;
  const holder = value.parent;
  const target =
    holder?.field('name') ?? holder?.field('key') ?? holder?.field('property') ?? holder?.field('left');
  if (!target || target === value) return undefined;
  return target.type === 'member_expression' ? target.field('property')?.text : target.text;
}

/** Those of a method stand in front of it. */
function decoratorsOf(node: SourceNode): readonly SourceNode[] {
  const found = [...node.childrenOfType('decorator')];
  const siblings = node.type === 'method_definition' ? (node.parent?.named ?? []) : [];
  for (let at = siblings.indexOf(node) - 1; siblings[at]?.type === 'decorator'; at--)
    found.push(siblings[at]!);
  return found.flatMap((each) => each.named.slice(0, 1));
}

const conditional = new Set([
  'if_statement',
  'while_statement',
  'do_statement',
  'ternary_expression',
  'switch_statement',
]);

/** Nodes that are gone up from a part of a condition. */
const highest = 300;

function conditionOf(node: SourceNode): SourceNode | undefined {
  let inner = node;
  for (let up = 0; inner.parent && up < highest; up++, inner = inner.parent) {
    const { parent }: SourceNode = inner;
    if (functions.has(parent.type)) return undefined;
    if (conditional.has(parent.type)) {
      const condition = parent.field('condition') ?? parent.field('value');
      return condition && node.isInside(condition) ? condition : undefined;
    }
    if (parent.type === 'binary_expression' && choosing.has(parent.field('operator')?.text ?? '')) continue;
    if (parent.type === 'expression_statement') return undefined;
  }
  return undefined;
}

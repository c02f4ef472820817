import type { Binding } from '../binding.ts';
import { nodesBelow } from '../nodes-below.ts';
import type { Argument, Parameter, RecordEntry, Shape } from '../shape.ts';
import type { SourceNode } from '../source-node.ts';
import { decodeString } from '../string-escapes.ts';
import { percentParts } from '../text-formats.ts';
import type { RegistryEntry, RegistrySummary } from './registry-entry.ts';

export const summary: RegistrySummary = { languages: ['go'] };

const functions = new Set(['function_declaration', 'method_declaration', 'func_literal']);

/** Methods that write what they are given into the object, and functions that write into what an argument points to. */
const writing = new Set(['WriteString', 'WriteByte', 'WriteRune', 'Set', 'Add']);
const filling =
  /^(?:Decode|Unmarshal|Scan|Sscan|Scanln|Sscanf|Fscan\w*|Parse|QueryParser|BodyParser|(?:ShouldBind|MustBind|Bind)\w*)$/;
const printing = new Set(['Fprintf', 'Fprint', 'Fprintln', 'WriteString']);

export const entry: RegistryEntry = {
  shapeOf,
  bindingAt,
  blocks: new Set([
    'block',
    'source_file',
    'expression_case',
    'default_case',
    'type_case',
    'communication_case',
  ]),
  functions,
  classes: new Set(['type_spec']),
  identifiers: new Set(['identifier', 'field_identifier', 'package_identifier', 'type_identifier']),
  aliasOf,
  returnsOf,
  nameOf,
  decoratorsOf: () => [],
  conditionOf,
  selfNames: new Set(),
  typeOf,
  plainTypes: new Set([
    ...['int', 'int8', 'int16', 'int32', 'int64', 'uint', 'uint8', 'uint16', 'uint32', 'uint64', 'uintptr'],
    ...['float32', 'float64', 'bool', 'rune', 'byte', 'time.Duration', 'time.Time', 'uuid.UUID'],
  ]),
};

function shapeOf(node: SourceNode): Shape {
  switch (node.type) {
    case 'interpreted_string_literal':
    case 'rune_literal':
      return { kind: 'literal', value: decodeString(node.text.slice(1, -1)) };
    case 'raw_string_literal':
      return { kind: 'literal', value: node.text.slice(1, -1) };
    case 'int_literal':
    case 'float_literal':
      return { kind: 'literal', value: numberOf(node.text) };
    case 'true':
    case 'false':
      return { kind: 'literal', value: node.type === 'true' };
    case 'nil':
      return { kind: 'literal', value: null };
    case 'identifier':
    case 'field_identifier':
    case 'package_identifier':
    case 'type_identifier':
      return { kind: 'name', name: node.text };
    case 'selector_expression':
      return memberOf(node.field('operand'), node.field('field'));
    case 'qualified_type':
      return memberOf(node.field('package'), node.field('name'));
    case 'index_expression':
      return indexOf(node);
    case 'call_expression':
      return callOf(node);
    case 'composite_literal':
      return compositeOf(node.field('body'), node.field('type')?.type ?? '');
    case 'literal_value':
      return compositeOf(node, '');
    case 'binary_expression':
      return binaryOf(node);
    case 'expression_list':
      return node.named.length === 1 ? inner(node.named[0]) : { kind: 'list', items: node.named };
    default:
      return otherOf(node);
  }
}

function otherOf(node: SourceNode): Shape {
  switch (node.type) {
    case 'parenthesized_expression':
    case 'parenthesized_type':
    case 'pointer_type':
    case 'literal_element':
      return inner(node.named[0]);
    case 'slice_expression':
    case 'type_assertion_expression':
    case 'type_conversion_expression':
      return inner(node.field('operand'));
    case 'unary_expression': {
      const sign = node.children[0]?.type;
      return sign === '&' || sign === '*' || sign === '<-'
        ? inner(node.field('operand'))
        : { kind: 'computed' };
    }
  }
  if (!functions.has(node.type)) return { kind: 'other' };
  const body = node.field('body');
  return body ? { kind: 'function', parameters: parametersOf(node), body } : { kind: 'other' };
}

function inner(node: SourceNode | undefined): Shape {
  return node ? { kind: 'same', inner: node } : { kind: 'other' };
}

function numberOf(written: string): number {
  const text = written.replaceAll('_', '');
  return /^0[0-7]+$/.test(text) ? Number.parseInt(text, 8) : Number(text);
}

function memberOf(object: SourceNode | undefined, property: SourceNode | undefined): Shape {
  return object && property ? { kind: 'member', object, property: property.text } : { kind: 'other' };
}

function indexOf(node: SourceNode): Shape {
  const [object, index] = [node.field('operand'), node.field('index')];
  if (!object || !index) return { kind: 'other' };
  const shape = shapeOf(index);
  return shape.kind === 'literal' && typeof shape.value === 'string'
    ? { kind: 'member', object, property: shape.value }
    : { kind: 'index', object, index };
}

function callOf(node: SourceNode): Shape {
  const called = node.field('function');
  if (!called) return { kind: 'other' };
  const args: Argument[] = (node.field('arguments')?.named ?? [])
    .filter(({ type }) => type !== 'comment')
    .map((each) =>
      each.type === 'variadic_argument' ? { value: each.named[0] ?? each, isSpread: true } : { value: each },
    );
  if (called.type === 'identifier') {
    // A conversion changes nothing of the text.
    if (called.text === 'string' && args[0]) return inner(args[0].value);
    return { kind: 'call', callee: { object: undefined, name: called.text }, arguments: args, isNew: false };
  }
  if (called.type !== 'selector_expression') {
    return { kind: 'call', callee: { object: called, name: '' }, arguments: args, isNew: false };
  }
  const [object, name] = [called.field('operand'), called.field('field')?.text ?? ''];
  const text = object && textOf(object.text, name, args);
  if (text) return text;
  const isOwn = object?.type === 'identifier' && object.text === receiverAround(node);
  const callee = { object: isOwn ? undefined : object, name };
  return { kind: 'call', callee, arguments: args, isNew: false };
}

/** `fmt.Sprintf("… %s", a)`, `strings.Join(list, ",")` */
function textOf(module: string, name: string, args: readonly Argument[]): Shape | undefined {
  const values = args.map(({ value }) => value);
  const [first, second] = values;
  if (module === 'fmt' && /^(?:Sprintf|Errorf)$/.test(name) && first) {
    const format = constantText(first);
    return { kind: 'text', parts: format === undefined ? values : percentParts(format, values.slice(1)) };
  }
  if (module === 'fmt' && /^Sprint(?:ln)?$/.test(name)) return { kind: 'text', parts: values };
  if (module === 'strings' && name === 'Join' && first && second) {
    const shape = shapeOf(first);
    const items = shape.kind === 'list' ? shape.items : [first];
    return { kind: 'text', parts: items.flatMap((item, index) => (index ? [second, item] : [item])) };
  }
  return undefined;
}

function constantText(node: SourceNode): string | undefined {
  const shape = shapeOf(node);
  if (shape.kind === 'literal') return typeof shape.value === 'string' ? shape.value : undefined;
  if (shape.kind === 'same') return constantText(shape.inner);
  if (shape.kind !== 'text') return undefined;
  const parts = shape.parts.map((part) => (typeof part === 'string' ? part : constantText(part)));
  return parts.includes(undefined) ? undefined : parts.join('');
}

/** What the method round a node calls its object. */
function receiverAround(node: SourceNode): string | undefined {
  const method = node.closest(new Set(['method_declaration']));
  return method?.field('receiver')?.named[0]?.field('name')?.text;
}

function compositeOf(body: SourceNode | undefined, type: string): Shape {
  if (!body) return { kind: 'other' };
  const entries: RecordEntry[] = [];
  const items: SourceNode[] = [];
  for (const member of body.named) {
    if (member.type === 'literal_element') items.push(member);
    if (member.type !== 'keyed_element') continue;
    const [key, value] = [member.field('key'), member.field('value')];
    if (key && value) entries.push({ key: constantText(key) ?? key.text, value, node: member });
  }
  const isList = /slice|array/.test(type) || (items.length > 0 && entries.length === 0);
  return isList && entries.length === 0 ? { kind: 'list', items } : { kind: 'record', entries, spreads: [] };
}

function binaryOf(node: SourceNode): Shape {
  const [left, right] = [node.field('left'), node.field('right')];
  const isJoining = node.field('operator')?.text === '+' && left && right;
  return isJoining ? { kind: 'text', parts: [left, right] } : { kind: 'computed' };
}

/** `a, b string, more ...int`: the names, one after another. */
function namesIn(list: SourceNode | undefined): SourceNode[] {
  return (list?.named ?? []).flatMap((each) => each.childrenOfType('identifier'));
}

function parametersOf(node: SourceNode): Parameter[] {
  return namesIn(node.field('parameters')).map((name) => ({ name: name.text, node: name }));
}

function bindingAt(identifier: SourceNode): Binding | undefined {
  const { parent } = identifier;
  switch (parent?.type) {
    case 'expression_list':
      return inList(identifier, parent);
    case 'var_spec':
    case 'const_spec': {
      const names = parent.childrenOfType('identifier');
      const index = names.indexOf(identifier);
      if (index < 0) return undefined;
      return oneOf(parent.field('value')?.named ?? [], index, identifier) ?? { kind: 'declared' };
    }
    case 'field_declaration':
      return parent.field('type') === identifier ? undefined : { kind: 'declared' };
    case 'function_declaration':
    case 'method_declaration':
      return parent.field('name') === identifier ? { kind: 'function', node: parent } : undefined;
    case 'parameter_declaration':
    case 'variadic_parameter_declaration':
      return parent.field('type') === identifier ? undefined : parameterAt(identifier, parent.parent);
    case 'import_spec': {
      const path = parent.field('path')?.text.slice(1, -1) ?? '';
      return { kind: 'import', path: packageName(path) };
    }
    default:
      return writtenAt(identifier);
  }
}

/** The last part of a path, without what tells a version: `gopkg.in/yaml.v3`, `github.com/labstack/echo/v4`. */
function packageName(path: string): string {
  const parts = path.replace(/[/.]v\d+$/, '').split('/');
  return (parts.at(-1) ?? '').replace(/^go-/, '');
}

/** `a, b := …`, `a, b = …`, `for a, b := range …` */
function inList(identifier: SourceNode, list: SourceNode): Binding | undefined {
  const holder = list.parent;
  if (!holder || holder.field('left') !== list) return undefined;
  const value = holder.field('right');
  if (!value) return undefined;
  if (holder.type === 'range_clause') return { kind: 'element', of: value };
  const bound = oneOf(value.named, list.named.indexOf(identifier), identifier);
  const operator = holder.children.find(({ isNamed }) => !isNamed)?.type;
  if (operator === ':=' || bound?.kind !== 'assigned') return bound;
  return operator === '=' ? { ...bound, isReassignment: true } : { kind: 'appended', value: bound.value };
}

function oneOf(values: readonly SourceNode[], index: number, name: SourceNode): Binding | undefined {
  const own = values[index];
  if (own) return { kind: 'assigned', value: own, path: [] };
  const [call] = values;
  if (!call) return undefined;
  const isReport = /^(?:err\w*|ok|found|exists|_)$/.test(name.text);
  return isReport ? { kind: 'other' } : { kind: 'assigned', value: call, path: [] };
}

function parameterAt(identifier: SourceNode, list: SourceNode | undefined): Binding | undefined {
  const owner = list?.parent;
  if (!owner || !functions.has(owner.type)) return undefined;
  if (owner.field('result') === list) return { kind: 'declared' };
  if (owner.field('parameters') !== list) return { kind: 'other' };
  return { kind: 'parameter', function: owner, index: namesIn(list).indexOf(identifier), path: [] };
}

/** `Decode(&value)`, `fmt.Fprintf(&text, …)`, `text.WriteString(…)`: calls that write into what they are given. */
function writtenAt(identifier: SourceNode): Binding | undefined {
  const { parent } = identifier;
  if (parent?.type === 'selector_expression') {
    const call = parent.parent;
    const isCalled = call?.type === 'call_expression' && call.field('function') === parent;
    const isWritten = isCalled && parent.field('operand') === identifier && identifier.text !== 'io';
    return isWritten && writing.has(parent.field('field')?.text ?? '')
      ? { kind: 'assigned', value: call, path: [], isReassignment: true }
      : undefined;
  }
  const isPointer = parent?.type === 'unary_expression' && parent.children[0]?.type === '&';
  const list = isPointer ? parent.parent : parent;
  if (list?.type !== 'argument_list') return undefined;
  const call = list.parent;
  const called = call?.field('function');
  const name = (called?.field('field') ?? called)?.text ?? '';
  const isLast = list.named.at(-1) === (isPointer ? parent : identifier);
  const isFilled = filling.test(name) && (isPointer || isLast);
  const isPrinted = isPointer && printing.has(name) && list.named[0] === parent;
  return call && (isFilled || isPrinted)
    ? { kind: 'assigned', value: call, path: [], isReassignment: true }
    : undefined;
}

function typeOf(identifier: SourceNode): SourceNode | undefined {
  const { parent } = identifier;
  const declared = parent?.type.endsWith('_declaration') || parent?.type === 'var_spec';
  if (parent && declared && parent.type !== 'function_declaration') return parent.field('type');
  const binding = parent?.type === 'expression_list' ? bindingAt(identifier) : undefined;
  if (binding?.kind !== 'assigned') return undefined;
  const { value } = binding;
  if (value.type === 'call_expression') {
    return value.field('function')?.text === 'new' ? value.field('arguments')?.named[0] : undefined;
  }
  const made = value.type === 'unary_expression' ? value.field('operand') : value;
  return made?.type === 'composite_literal' ? made.field('type') : undefined;
}

function aliasOf(leaf: SourceNode): SourceNode | undefined {
  const { parent } = leaf;
  const value = parent?.type === 'selector_expression' && parent.field('field') === leaf ? parent : leaf;
  const list = value.parent;
  const holder = list?.type === 'expression_list' ? list.parent : undefined;
  if (!list || holder?.type !== 'short_var_declaration' || holder.field('right') !== list) return undefined;
  const name = holder.field('left')?.named[list.named.indexOf(value)];
  return name?.type === 'identifier' ? name : undefined;
}

function returnsOf(node: SourceNode): readonly SourceNode[] {
  const body = node.field('body');
  if (!body) return [];
  return nodesBelow(body, 'return_statement', functions).flatMap(
    (each) => each.named[0]?.named[0] ?? each.named[0] ?? [],
  );
}

function nameOf(node: SourceNode): string | undefined {
  const own = node.field('name')?.text;
  if (own) return own;
  const list = node.parent;
  const names = list?.type === 'expression_list' ? list.parent?.field('left') : undefined;
  return names?.named[list!.named.indexOf(node)]?.text;
}

function conditionOf(node: SourceNode): SourceNode | undefined {
  for (let inside = node; inside.parent; inside = inside.parent) {
    const { parent } = inside;
    if (functions.has(parent.type) || parent.type === 'block') return undefined;
    if (parent.type === 'if_statement' || parent.type === 'for_statement') {
      const isLooked = parent.field('condition') === inside || parent.field('initializer') === inside;
      return isLooked ? inside : undefined;
    }
    if (parent.type === 'expression_switch_statement') {
      return parent.field('value') === inside ? parent : undefined;
    }
  }
  return undefined;
}

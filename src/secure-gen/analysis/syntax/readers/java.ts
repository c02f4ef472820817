import type { Binding } from '../binding.ts';
import { nodesBelow } from '../nodes-below.ts';
import type { Argument, Parameter, RecordEntry, Shape } from '../shape.ts';
import type { SourceNode } from '../source-node.ts';
import { decodeString } from '../string-escapes.ts';
import { percentParts } from '../text-formats.ts';
import type { RegistryEntry, RegistrySummary } from './registry-entry.ts';

export const summary: RegistrySummary = { languages: ['java'] };

const functions = new Set([
  'method_declaration',
  'constructor_declaration',
  'compact_constructor_declaration',
  'lambda_expression',
]);
const classes = new Set([
  'class_declaration',
  'interface_declaration',
  'enum_declaration',
  'record_declaration',
]);
const parameters = new Set(['formal_parameter', 'spread_parameter']);

/** Methods that write what they are given into the object. */
const writing = new Set(['append', 'insert', 'add', 'addAll', 'put']);

export const entry: RegistryEntry = {
  shapeOf,
  bindingAt,
  blocks: new Set([
    'block',
    'program',
    'class_body',
    'interface_body',
    'enum_body_declarations',
    'constructor_body',
    'switch_block_statement_group',
  ]),
  functions,
  classes,
  identifiers: new Set(['identifier', 'type_identifier']),
  aliasOf: () => undefined,
  returnsOf,
  nameOf,
  decoratorsOf: (node) =>
    node
      .childrenOfType('modifiers')
      .flatMap((each) => each.childrenOfType('annotation', 'marker_annotation')),
  conditionOf,
  selfNames: new Set(['this']),
  typeOf,
  plainTypes: new Set([
    ...['int', 'long', 'short', 'byte', 'boolean', 'double', 'float'],
    ...['Integer', 'Long', 'Short', 'Byte', 'Boolean', 'Double', 'Float', 'BigInteger', 'BigDecimal'],
    ...['UUID', 'LocalDate', 'LocalDateTime', 'Instant', 'Duration'],
  ]),
  isPrivate: (node) => /\bprivate\b/.test(node.childrenOfType('modifiers')[0]?.text ?? ''),
};

function shapeOf(node: SourceNode): Shape {
  switch (node.type) {
    case 'string_literal': {
      const quotes = node.text.startsWith('"""') ? 3 : 1;
      return { kind: 'literal', value: decodeString(node.text.slice(quotes, -quotes)) };
    }
    case 'character_literal':
      return { kind: 'literal', value: decodeString(node.text.slice(1, -1)) };
    case 'true':
    case 'false':
      return { kind: 'literal', value: node.type === 'true' };
    case 'null_literal':
      return { kind: 'literal', value: null };
    case 'identifier':
    case 'type_identifier':
    case 'this':
      return { kind: 'name', name: node.text };
    case 'field_access':
      return memberOf(node);
    case 'scoped_type_identifier':
    case 'scoped_identifier':
      return { kind: 'name', name: simpleName(node.text) };
    case 'array_access': {
      const [object, index] = [node.field('array'), node.field('index')];
      return object && index ? { kind: 'index', object, index } : { kind: 'other' };
    }
    case 'method_invocation':
      return callOf(node);
    case 'object_creation_expression':
      return {
        kind: 'call',
        callee: { object: undefined, name: simpleName(node.field('type')?.text ?? '') },
        arguments: argumentsOf(node),
        isNew: true,
      };
    case 'annotation':
    case 'marker_annotation':
      return {
        kind: 'call',
        callee: { object: undefined, name: simpleName(node.field('name')?.text ?? '') },
        arguments: argumentsOf(node),
        isNew: false,
      };
    case 'binary_expression':
      return binaryOf(node);
    case 'ternary_expression':
      return { kind: 'choice', options: fields(node, 'consequence', 'alternative') };
    default:
      return otherOf(node);
  }
}

function otherOf(node: SourceNode): Shape {
  switch (node.type) {
    case 'parenthesized_expression':
    case 'generic_type':
      return inner(node.named[0]);
    case 'cast_expression':
      return inner(node.field('value'));
    case 'assignment_expression':
      return inner(node.field('right'));
    case 'array_creation_expression':
      return inner(node.field('value'));
    case 'array_initializer':
    case 'element_value_array_initializer':
      return { kind: 'list', items: node.named.filter(({ type }) => !type.endsWith('comment')) };
    case 'unary_expression':
    case 'update_expression':
    case 'instanceof_expression':
      return { kind: 'computed' };
  }
  if (/_literal$/.test(node.type)) return { kind: 'literal', value: numberOf(node.text) };
  if (!functions.has(node.type)) return { kind: 'other' };
  const body = node.field('body');
  return body ? { kind: 'function', parameters: parametersOf(node), body } : { kind: 'other' };
}

function inner(node: SourceNode | undefined): Shape {
  return node ? { kind: 'same', inner: node } : { kind: 'other' };
}

function fields(node: SourceNode, ...names: readonly string[]): SourceNode[] {
  return names.flatMap((name) => node.field(name) ?? []);
}

function numberOf(written: string): number {
  const text = written.replaceAll('_', '');
  if (/^0[0-7]+[lL]?$/.test(text)) return Number.parseInt(text, 8);
  return Number(/^0[xX]/.test(text) ? text.replace(/[lL]$/, '') : text.replace(/[lLfFdD]$/, ''));
}

/** `java.util.Map<String, String>`: `Map` */
function simpleName(type: string): string {
  const plain = type.replace(/[<[][\s\S]*$/, '');
  return plain.slice(plain.lastIndexOf('.') + 1).trim();
}

const qualified = /^(?:[a-z_]\w*\.)+[A-Z]\w*$/;

function memberOf(node: SourceNode): Shape {
  const [object, field] = [node.field('object'), node.field('field')];
  if (!object || !field) return { kind: 'other' };
  // A class with its package: `java.sql.Types`.
  if (qualified.test(node.text) && node.text.split('.').length > 2) return { kind: 'name', name: field.text };
  return { kind: 'member', object, property: field.text };
}

function argumentsOf(node: SourceNode): Argument[] {
  return (node.field('arguments')?.named ?? [])
    .filter(({ type }) => !type.endsWith('comment'))
    .map((each) => {
      const value = each.type === 'element_value_pair' ? each.field('value') : undefined;
      return value ? { name: each.field('key')?.text ?? '', value } : { value: each };
    });
}

function callOf(node: SourceNode): Shape {
  const [object, name] = [node.field('object'), node.field('name')?.text ?? ''];
  const args = argumentsOf(node);
  const values = args.map(({ value }) => value);
  const text = object && (textOf(object, name, values) ?? collectionOf(object.text, name, values));
  if (text) return text;
  const isOwn = object?.type === 'identifier' && object.text === classAround(node);
  return {
    kind: 'call',
    callee: { object: isOwn ? undefined : object, name },
    arguments: args,
    isNew: false,
  };
}

function classAround(node: SourceNode): string | undefined {
  return node.closest(classes)?.field('name')?.text;
}

/** `String.format("… %s", a)`, `"… %s".formatted(a)`, `String.join(",", a, b)` */
function textOf(object: SourceNode, name: string, values: readonly SourceNode[]): Shape | undefined {
  if (name === 'formatted') {
    const format = constantText(object);
    return format === undefined ? undefined : { kind: 'text', parts: percentParts(printed(format), values) };
  }
  if (object.text !== 'String') return undefined;
  if (name === 'format') {
    const at = constantText(values[0]) === undefined ? 1 : 0;
    const format = constantText(values[at]);
    const rest = values.slice(at + 1);
    return { kind: 'text', parts: format === undefined ? values : percentParts(printed(format), rest) };
  }
  if (name !== 'join' || !values[0]) return undefined;
  const [separator, ...rest] = values;
  const items = rest.flatMap((each) => {
    const shape = shapeOf(each);
    return shape.kind === 'list' ? shape.items : [each];
  });
  return { kind: 'text', parts: items.flatMap((item, index) => (index ? [separator, item] : [item])) };
}

/** `%n` is the end of a line and takes no argument. */
function printed(format: string): string {
  return format.replaceAll('%n', '\n');
}

function constantText(node: SourceNode | undefined): string | undefined {
  if (!node) return undefined;
  const shape = shapeOf(node);
  if (shape.kind === 'literal') return typeof shape.value === 'string' ? shape.value : undefined;
  if (shape.kind === 'same') return constantText(shape.inner);
  if (shape.kind !== 'text') return undefined;
  const parts = shape.parts.map((part) => (typeof part === 'string' ? part : constantText(part)));
  return parts.includes(undefined) ? undefined : parts.join('');
}

/** `List.of(a, b)`, `Map.of("key", value)` */
function collectionOf(type: string, name: string, values: readonly SourceNode[]): Shape | undefined {
  if (type === 'Map' && name === 'of') {
    const entries: RecordEntry[] = [];
    for (let index = 0; index + 1 < values.length; index += 2) {
      const value = values[index + 1]!;
      entries.push({ key: constantText(values[index]), value, node: value });
    }
    return { kind: 'record', entries, spreads: [] };
  }
  const isList = (name === 'of' && /^(?:List|Set)$/.test(type)) || (name === 'asList' && type === 'Arrays');
  return isList ? { kind: 'list', items: values } : undefined;
}

function binaryOf(node: SourceNode): Shape {
  const sides = fields(node, 'left', 'right');
  return node.field('operator')?.text === '+' ? { kind: 'text', parts: sides } : { kind: 'computed' };
}

function parameterNames(node: SourceNode): SourceNode[] {
  const list = node.field('parameters');
  if (list?.type === 'identifier') return [list];
  if (list?.type === 'inferred_parameters') return [...list.named];
  return (list?.named ?? [])
    .filter(({ type }) => parameters.has(type))
    .flatMap((each) => each.field('name') ?? each.named.at(-1)?.field('name') ?? []);
}

function parametersOf(node: SourceNode): Parameter[] {
  return parameterNames(node).map((name) => ({ name: name.text, node: name }));
}

function bindingAt(identifier: SourceNode): Binding | undefined {
  const { parent } = identifier;
  switch (parent?.type) {
    case 'variable_declarator': {
      if (parent.field('name') !== identifier) return undefined;
      if (parent.parent?.type === 'spread_parameter')
        return parameterAt(identifier, parent.parent.parent?.parent);
      const value = parent.field('value');
      return value ? { kind: 'assigned', value, path: [] } : { kind: 'declared' };
    }
    case 'assignment_expression': {
      const value = parent.field('right');
      if (!value || parent.field('left') !== identifier) return undefined;
      const isPlain = parent.field('operator')?.text === '=';
      return isPlain
        ? { kind: 'assigned', value, path: [], isReassignment: true }
        : { kind: 'appended', value };
    }
    case 'enhanced_for_statement': {
      const value = parent.field('value');
      return value && parent.field('name') === identifier ? { kind: 'element', of: value } : undefined;
    }
    case 'resource':
    case 'instanceof_expression': {
      const value = parent.field('value') ?? parent.field('left');
      if (!value || parent.field('name') !== identifier) return undefined;
      return { kind: 'assigned', value, path: [] };
    }
    default:
      return (
        parameterIn(identifier) ?? declaredAt(identifier) ?? importAt(identifier) ?? writtenAt(identifier)
      );
  }
}

function parameterIn(identifier: SourceNode): Binding | undefined {
  const { parent } = identifier;
  switch (parent?.type) {
    case 'catch_formal_parameter':
      return parent.field('name') === identifier ? { kind: 'other' } : undefined;
    case 'formal_parameter': {
      const isName = parent.field('name') === identifier;
      return isName ? parameterAt(identifier, parent.parent?.parent) : undefined;
    }
    case 'inferred_parameters':
      return parameterAt(identifier, parent.parent);
    case 'lambda_expression':
      return parameterAt(identifier, parent);
    default:
      return undefined;
  }
}

function parameterAt(identifier: SourceNode, owner: SourceNode | undefined): Binding | undefined {
  if (!owner || !functions.has(owner.type)) return undefined;
  const index = parameterNames(owner).indexOf(identifier);
  return index < 0 ? undefined : { kind: 'parameter', function: owner, index, path: [] };
}

function declaredAt(identifier: SourceNode): Binding | undefined {
  const { parent } = identifier;
  const isDeclared = parent && (functions.has(parent.type) || classes.has(parent.type));
  return isDeclared && parent.field('name') === identifier ? { kind: 'function', node: parent } : undefined;
}

/** Classes are known by their simple names, and what is imported from them by `Class.member`. */
function importAt(identifier: SourceNode): Binding | undefined {
  const name = identifier.parent;
  const statement = name?.parent;
  if (statement?.type !== 'import_declaration' || name?.field('name') !== identifier) return undefined;
  if (statement.childrenOfType('asterisk').length > 0) return undefined;
  const isStatic = statement.children.some(({ type }) => type === 'static');
  const holder = isStatic ? `${simpleName(name.field('scope')?.text ?? '')}.` : '';
  return { kind: 'import', path: holder + identifier.text };
}

/** `text.append(a).append(b)` */
function writtenAt(identifier: SourceNode): Binding | undefined {
  let call: SourceNode | undefined;
  let object = identifier;
  while (object.parent?.type === 'method_invocation' && object.parent.field('object') === object) {
    object = object.parent;
    if (!writing.has(object.field('name')?.text ?? '')) break;
    call = object;
  }
  return call && { kind: 'assigned', value: call, path: [], isReassignment: true };
}

function typeOf(identifier: SourceNode): SourceNode | undefined {
  const { parent } = identifier;
  if (!parent || (parent.field('name') !== identifier && parent.type !== 'variable_declarator'))
    return undefined;
  const holder = parent.type === 'variable_declarator' ? parent.parent : parent;
  if (!holder || functions.has(holder.type) || classes.has(holder.type)) return undefined;
  const type =
    holder.field('type') ?? (holder.type === 'instanceof_expression' ? holder.field('right') : undefined);
  return type?.text === 'var' ? undefined : type;
}

function returnsOf(node: SourceNode): readonly SourceNode[] {
  const body = node.field('body');
  if (!body) return [];
  if (body.type !== 'block' && body.type !== 'constructor_body') return [body];
  return nodesBelow(body, 'return_statement', functions).flatMap((each) => each.named[0] ?? []);
}

function nameOf(node: SourceNode): string | undefined {
  const holder = node.type === 'lambda_expression' ? node.parent : node;
  return holder?.field('name')?.text;
}

function conditionOf(node: SourceNode): SourceNode | undefined {
  for (let inside = node; inside.parent; inside = inside.parent) {
    const { parent } = inside;
    if (functions.has(parent.type) || parent.type === 'block') return undefined;
    if (/^(?:if_statement|while_statement|do_statement|ternary_expression)$/.test(parent.type)) {
      return parent.field('condition') === inside ? inside : undefined;
    }
    if (/^switch_/.test(parent.type) && parent.field('condition') === inside) return parent;
  }
  return undefined;
}

import type { Binding } from '../binding.ts';
import type { SourceNode } from '../source-node.ts';
import { functions, keyOf, same } from './node-types.ts';

/** Patterns that take a value apart, from a name in them out to the whole. */
function pathInPattern(name: SourceNode): { readonly whole: SourceNode; readonly path: readonly string[] } {
  const path: string[] = [];
  let node = name;
  for (;;) {
    const { parent } = node;
    if (parent?.type === 'pair_pattern') {
      path.unshift(keyOf(parent.field('key')) ?? '*');
      node = parent;
    } else if (parent?.type === 'object_pattern') {
      if (node.type === 'shorthand_property_identifier_pattern') path.unshift(node.text);
      node = parent;
    } else if (parent?.type === 'object_assignment_pattern' || parent?.type === 'assignment_pattern') {
      if (parent.field('left')?.start !== node.start) return { whole: node, path };
      if (node.type === 'shorthand_property_identifier_pattern') path.unshift(node.text);
      node = parent;
    } else if (parent?.type === 'array_pattern') {
      path.unshift('*');
      node = parent;
    } else if (parent?.type === 'rest_pattern') node = parent;
    else return { whole: node, path };
  }
}

/** What an identifier is bound to where it stands. */
export function bindingAt(identifier: SourceNode): Binding | undefined {
  const { whole, path } = pathInPattern(identifier);
  const { parent } = whole;
  switch (parent?.type) {
    case 'variable_declarator': {
      const value = parent.field('value');
      if (parent.field('name')?.start !== whole.start) return undefined;
      if (!value) return parent.parent?.parent?.type === 'for_in_statement' ? { kind: 'other' } : undefined;
      return requiredPath(value, path) ?? { kind: 'assigned', value, path };
    }
    case 'assignment_expression':
    case 'augmented_assignment_expression': {
      const value = parent.field('right');
      if (!value || parent.field('left')?.start !== whole.start || whole === value) return undefined;
      return parent.type === 'assignment_expression'
        ? { kind: 'assigned', value, path, isReassignment: true }
        : { kind: 'appended', value };
    }
    case 'for_in_statement': {
      const value = parent.field('right');
      return value && parent.field('left') === whole ? { kind: 'element', of: value } : undefined;
    }
    case 'function_declaration':
    case 'generator_function_declaration':
    case 'class_declaration':
      return parent.field('name') === whole ? { kind: 'function', node: parent } : undefined;
    case 'catch_clause':
      return { kind: 'other' };
    case 'member_expression':
    case 'subscript_expression':
      return addedTo(parent, whole);
    default:
      return importAt(identifier) ?? parameterAt(whole, path);
  }
}

const adding = new Set(['push', 'unshift', 'append', 'add']);

/** `name.push(value)`, `name[key] = value` */
function addedTo(member: SourceNode, object: SourceNode): Binding | undefined {
  const { parent } = member;
  if (!parent || member.field('object') !== object) return undefined;
  if (parent.type === 'call_expression' && parent.field('function') === member) {
    const list = adding.has(member.field('property')?.text ?? '') ? parent.field('arguments') : undefined;
    return list && { kind: 'added', value: list };
  }
  if (member.type !== 'subscript_expression' || parent.type !== 'assignment_expression') return undefined;
  const value = parent.field('right');
  return value && parent.field('left') === member ? { kind: 'added', value } : undefined;
}

/** `const { exec } = require('child_process')` */
function requiredPath(value: SourceNode, path: readonly string[]): Binding | undefined {
  let call = value;
  while (same.has(call.type) && call.named[0]) call = call.named[0];
  const members: string[] = [];
  while (call.type === 'member_expression') {
    members.unshift(call.field('property')?.text ?? '');
    const object = call.field('object');
    if (!object) return undefined;
    call = object;
  }
  const isRequire = call.type === 'call_expression' && call.field('function')?.text === 'require';
  // `(await import('fs')).promises`
  const isImport = call.type === 'call_expression' && call.field('function')?.type === 'import';
  const module = isRequire || isImport ? call.field('arguments')?.named[0] : undefined;
  if (module?.type !== 'string') return undefined;
  return { kind: 'import', path: [moduleName(module.text.slice(1, -1)), ...members, ...path].join('.') };
}

function moduleName(name: string): string {
  return name.replace(/^node:/, '').replaceAll('/', '.');
}

const importing = new Set(['import_specifier', 'import_clause', 'namespace_import']);
const importEnds = new Set(['import_statement', 'program']);

function importAt(identifier: SourceNode): Binding | undefined {
  const clause = identifier.parent;
  if (!clause || !importing.has(clause.type)) return undefined;
  const statement = identifier.closest(importEnds);
  const source = statement?.field('source');
  if (!source) return undefined;
  const module = moduleName(source.text.slice(1, -1));
  if (clause.type === 'import_specifier') {
    const [name, alias] = [clause.field('name'), clause.field('alias')];
    if ((alias ?? name) !== identifier) return undefined;
    return { kind: 'import', path: `${module}.${name?.text}` };
  }
  return { kind: 'import', path: module };
}

function parameterAt(whole: SourceNode, path: readonly string[]): Binding | undefined {
  let node = whole;
  const { parent } = node;
  if (parent?.type === 'required_parameter' || parent?.type === 'optional_parameter') {
    if (parent.field('pattern') !== node) return undefined;
    node = parent;
  }
  const holder = node.parent;
  if (holder?.type === 'arrow_function' && holder.field('parameter') === node) {
    return { kind: 'parameter', function: holder, index: 0, path };
  }
  const owner = holder?.type === 'formal_parameters' ? holder.parent : undefined;
  if (!owner || !functions.has(owner.type)) return undefined;
  const index = holder!.named.filter(({ type }) => type !== 'comment').indexOf(node);
  return { kind: 'parameter', function: owner, index, path };
}

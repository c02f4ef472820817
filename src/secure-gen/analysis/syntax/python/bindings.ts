import type { Binding } from '../binding.ts';
import type { SourceNode } from '../source-node.ts';
import { functions, parametersOf } from './parameters.ts';

/** The whole target of an assignment that a name is a part of. */
function wholeTarget(identifier: SourceNode): {
  readonly whole: SourceNode;
  readonly path: readonly string[];
} {
  let whole = identifier;
  const path: string[] = [];
  while (
    whole.parent &&
    /^(?:pattern_list|tuple_pattern|list_pattern|list_splat_pattern)$/.test(whole.parent.type)
  ) {
    whole = whole.parent;
    path.push('*');
  }
  return { whole, path };
}

/** What an identifier is bound to where it stands. */
export function bindingAt(identifier: SourceNode): Binding | undefined {
  const { whole, path } = wholeTarget(identifier);
  const { parent } = whole;
  switch (parent?.type) {
    case 'assignment':
    case 'augmented_assignment': {
      const value = parent.field('right');
      if (!value || parent.field('left') !== whole) return undefined;
      const isPlain = parent.type === 'assignment';
      return isPlain ? { kind: 'assigned', value, path } : { kind: 'appended', value };
    }
    case 'named_expression': {
      const value = parent.field('value');
      return value && parent.field('name') === whole ? { kind: 'assigned', value, path } : undefined;
    }
    case 'for_statement':
    case 'for_in_clause': {
      const value = parent.field('right');
      return value && parent.field('left') === whole ? { kind: 'element', of: value } : undefined;
    }
    case 'attribute':
    case 'subscript':
      return addedTo(parent, whole);
    case 'as_pattern_target':
      return boundByAs(parent);
    case 'function_definition':
    case 'class_definition':
      return parent.field('name') === whole ? { kind: 'function', node: parent } : undefined;
    default:
      return importAt(identifier) ?? parameterAt(identifier);
  }
}

const adding = new Set(['append', 'extend', 'add', 'insert', 'update']);

/** `name.append(value)`, `name[key] = value` */
function addedTo(member: SourceNode, object: SourceNode): Binding | undefined {
  const { parent } = member;
  if (!parent || member.named[0] !== object) return undefined;
  if (parent.type === 'call' && parent.field('function') === member) {
    const list = adding.has(member.field('attribute')?.text ?? '') ? parent.field('arguments') : undefined;
    return list && { kind: 'added', value: list };
  }
  if (member.type !== 'subscript' || parent.type !== 'assignment') return undefined;
  const value = parent.field('right');
  return value && parent.field('left') === member ? { kind: 'added', value } : undefined;
}

/** `with open(path) as file`, `except Error as error` */
function boundByAs(target: SourceNode): Binding {
  const pattern = target.parent;
  const value = pattern?.named[0];
  const isWith = pattern?.closest(new Set(['with_item', 'except_clause', 'block']))?.type === 'with_item';
  return value && isWith ? { kind: 'assigned', value, path: [] } : { kind: 'other' };
}

const importing = new Set(['dotted_name', 'aliased_import']);
const importEnds = new Set(['import_statement', 'import_from_statement', 'block', 'module']);

function importAt(identifier: SourceNode): Binding | undefined {
  if (!importing.has(identifier.parent?.type ?? '')) return undefined;
  const statement = identifier.closest(importEnds);
  if (!statement || !/^import/.test(statement.type)) return undefined;
  let name = identifier;
  while (name.parent && name.parent !== statement) name = name.parent;
  const alias = name.type === 'aliased_import' ? name.field('alias') : undefined;
  const path = (name.type === 'aliased_import' ? name.field('name') : name)?.text ?? '';
  if (alias && alias !== identifier) return undefined;
  if (statement.type === 'import_statement') {
    // `import os.path` binds `os`.
    if (!alias && name.named[0] && name.named[0] !== identifier) return undefined;
    return { kind: 'import', path: alias ? path : identifier.text };
  }
  const module = statement.field('module_name');
  if (!module || module === name) return undefined;
  if (!alias && name.named.at(-1) !== identifier) return undefined;
  return { kind: 'import', path: `${module.text.replace(/^\.+/, '')}.${path}` };
}

function parameterAt(identifier: SourceNode): Binding | undefined {
  let node = identifier;
  if (node.parent && /parameter$|splat_pattern$/.test(node.parent.type)) {
    if (node.parent.field('value') === node || node.parent.field('type') === node) return undefined;
    node = node.parent;
  }
  const list = node.parent;
  const owner = /^(?:lambda_)?parameters$/.test(list?.type ?? '') ? list!.parent : undefined;
  if (!owner || !functions.has(owner.type)) return undefined;
  const index = parametersOf(owner).findIndex(({ name }) => name === identifier.text);
  return index < 0 ? { kind: 'other' } : { kind: 'parameter', function: owner, index, path: [] };
}

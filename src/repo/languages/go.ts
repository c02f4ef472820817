import type { SyntaxNode } from 'tree-sitter';
import type { Declaration, PlainKind } from '../syntax/declaration.ts';
import type { RegistryEntry, RegistrySummary } from './registry-entry.ts';

export const summary: RegistrySummary = { title: 'Go', extensions: ['.go'] };

export const entry: RegistryEntry = {
  loadGrammar: async () => (await import('tree-sitter-go')).default,
  declarations: {
    function_declaration: declareFunction,
    method_declaration: declareMethod,
    func_literal: declareFunctionValue,
    type_spec: declareType,
    type_alias: declareType,
    const_spec: declareVariable,
    var_spec: declareVariable,
  },
  comments: ['comment'],
  annotations: [],
  identifiers: ['identifier', 'field_identifier', 'type_identifier'],
  calls: { call_expression: 'function', type_conversion_expression: 'type' },
  members: { selector_expression: 'field', generic_type: 'type', qualified_type: 'name' },
};

/** Go specification, "Exported identifiers". */
function isExported(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}

function declareFunction(node: SyntaxNode): Declaration | undefined {
  const name = node.childForFieldName('name')?.text;
  const body = node.childForFieldName('body');
  if (!name || !body) return undefined;
  return { kind: 'function', name, node, body, exported: isExported(name) };
}

function declareMethod(node: SyntaxNode): Declaration | undefined {
  const name = node.childForFieldName('name')?.text;
  const body = node.childForFieldName('body');
  if (!name || !body) return undefined;
  const receiver = node.childForFieldName('receiver')?.descendantsOfType('type_identifier')[0]?.text;
  return { kind: 'method', name, qualifier: receiver, node, body, exported: isExported(name) };
}

/** `f := func() {…}` and `var f = func() {…}`, when it is the only value. */
function declareFunctionValue(node: SyntaxNode): Declaration | undefined {
  const body = node.childForFieldName('body');
  const list = node.parent;
  const holder = list?.type === 'expression_list' && list.namedChildCount === 1 ? list.parent : null;
  if (!body || !holder) return undefined;
  if (holder.type === 'var_spec') {
    const name = holder.childForFieldName('name')?.text;
    return name
      ? { kind: 'function', name, node: wholeOf(holder), body, exported: isExported(name) }
      : undefined;
  }
  const target = holder.type === 'short_var_declaration' ? holder.childForFieldName('left') : null;
  if (target?.namedChildCount !== 1 || target.firstNamedChild?.type !== 'identifier') return undefined;
  return { kind: 'function', name: target.text, node: holder, body, exported: false };
}

/** A lone `type X …` is the whole statement; one of several in brackets is its own line. */
function wholeOf(spec: SyntaxNode): SyntaxNode {
  const parent = spec.parent?.type === 'var_spec_list' ? spec.parent.parent : spec.parent;
  const alone = parent?.namedChildCount === 1 && !parent.text.startsWith(`${parent.firstChild?.text} (`);
  return parent && alone ? parent : spec;
}

function declareType(node: SyntaxNode): Declaration | undefined {
  const name = node.childForFieldName('name')?.text;
  if (!name) return undefined;
  const kind = typeKinds[node.childForFieldName('type')?.type ?? ''] ?? 'type';
  return { kind, name, node: wholeOf(node), exported: isExported(name) };
}

const typeKinds: Readonly<Record<string, PlainKind>> = { struct_type: 'class', interface_type: 'interface' };

function declareVariable(node: SyntaxNode): Declaration | undefined {
  const name = node.childForFieldName('name')?.text;
  const value = node.childForFieldName('value')?.firstNamedChild?.type;
  const statement = node.parent?.type === 'var_spec_list' ? node.parent.parent : node.parent;
  if (!name || value === 'func_literal' || statement?.parent?.type !== 'source_file') return undefined;
  return { kind: 'constant', name, node: wholeOf(node), exported: isExported(name) };
}

import type { SyntaxNode } from 'tree-sitter';
import type { Declaration, FunctionKind, PlainKind } from '../syntax/declaration.ts';
import type { RegistryEntry, RegistrySummary } from './registry-entry.ts';

export const summary: RegistrySummary = { title: 'Java', extensions: ['.java'] };

export const entry: RegistryEntry = {
  loadGrammar: async () => (await import('tree-sitter-java')).default,
  declarations: {
    method_declaration: (node) => declareFunction(node, 'method'),
    constructor_declaration: (node) => declareFunction(node, 'constructor'),
    compact_constructor_declaration: (node) => declareFunction(node, 'constructor'),
    class_declaration: (node) => declareType(node, 'class'),
    record_declaration: (node) => declareType(node, 'class'),
    interface_declaration: (node) => declareType(node, 'interface'),
    annotation_type_declaration: (node) => declareType(node, 'interface'),
    enum_declaration: (node) => declareType(node, 'enum'),
    field_declaration: declareConstant,
  },
  comments: ['line_comment', 'block_comment'],
  annotations: ['annotation', 'marker_annotation'],
  identifiers: ['identifier', 'type_identifier'],
  calls: { method_invocation: 'name', object_creation_expression: 'type' },
  members: { generic_type: '' },
};

function hasModifier(node: SyntaxNode, ...wanted: readonly string[]): boolean {
  const modifiers = node.namedChildren.find((child) => child.type === 'modifiers');
  const present = new Set(modifiers?.children.map((child) => child.type));
  return wanted.every((modifier) => present.has(modifier));
}

function declareFunction(node: SyntaxNode, kind: FunctionKind): Declaration | undefined {
  const name = node.childForFieldName('name')?.text;
  const body = node.childForFieldName('body');
  if (!name || !body) return undefined;
  return { kind, name, node, body, exported: hasModifier(node, 'public') };
}

function declareType(node: SyntaxNode, kind: PlainKind): Declaration | undefined {
  const name = node.childForFieldName('name')?.text;
  const body = node.childForFieldName('body');
  if (!name || !body) return undefined;
  return { kind, name, node, body, exported: hasModifier(node, 'public') };
}

function declareConstant(node: SyntaxNode): Declaration | undefined {
  const name = node.childForFieldName('declarator')?.childForFieldName('name')?.text;
  if (!name || !hasModifier(node, 'static', 'final')) return undefined;
  return { kind: 'constant', name, node, exported: hasModifier(node, 'public') };
}

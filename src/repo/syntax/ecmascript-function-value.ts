import type { SyntaxNode } from 'tree-sitter';
import type { Declaration } from './declaration.ts';
import { assignedName, exportOf, isCommonJsExport, propertyName } from './ecmascript-names.ts';

/** Expressions that hand on the value inside them. */
const transparent: ReadonlySet<string> = new Set([
  'parenthesized_expression',
  'as_expression',
  'satisfies_expression',
  'non_null_expression',
]);

const functionKinds: ReadonlySet<string> = new Set([
  'arrow_function',
  'function_expression',
  'generator_function',
]);

/** Whether the value of an expression is a function written right there. */
export function isFunctionValue(value: SyntaxNode): boolean {
  let inner = value;
  while (transparent.has(inner.type) && inner.firstNamedChild) inner = inner.firstNamedChild;
  return functionKinds.has(inner.type);
}

/** An arrow function or function expression declares the variable, property or export that it is the value of. */
export function declareFunctionValue(node: SyntaxNode): Declaration | undefined {
  const body = node.childForFieldName('body');
  if (!body) return undefined;
  let value = node;
  while (value.parent && transparent.has(value.parent.type)) value = value.parent;
  const holder = value.parent;
  switch (holder?.type) {
    case 'variable_declarator':
      return declareVariable(holder, body);
    case 'pair':
      return declareMember(holder, holder.childForFieldName('key'), body);
    case 'field_definition':
      return declareMember(holder, holder.childForFieldName('property'), body);
    case 'public_field_definition':
      return declareMember(holder, holder.childForFieldName('name'), body);
    case 'assignment_expression':
      return holder.childForFieldName('right')?.id === value.id
        ? declareAssigned(holder, node, body)
        : undefined;
    case 'export_statement': {
      const name = node.childForFieldName('name')?.text ?? 'default';
      return { kind: 'function', name, node: holder, body, exported: true };
    }
    default:
      return undefined;
  }
}

function declareVariable(declarator: SyntaxNode, body: SyntaxNode): Declaration | undefined {
  const name = declarator.childForFieldName('name');
  if (name?.type !== 'identifier' || !declarator.parent) return undefined;
  const { whole, exported } = exportOf(declarator.parent);
  const only = declarator.parent.namedChildCount === 1;
  return { kind: 'function', name: name.text, node: only ? whole : declarator, body, exported };
}

function declareMember(
  member: SyntaxNode,
  name: SyntaxNode | null,
  body: SyntaxNode,
): Declaration | undefined {
  if (!name) return undefined;
  return { kind: 'method', name: propertyName(name), node: member, body, exported: false };
}

function declareAssigned(
  assignment: SyntaxNode,
  value: SyntaxNode,
  body: SyntaxNode,
): Declaration | undefined {
  const target = assignment.childForFieldName('left');
  const assigned = target && assignedName(target);
  if (!target || !assigned) return undefined;
  const ownName = value.childForFieldName('name')?.text;
  const statement = assignment.parent?.type === 'expression_statement' ? assignment.parent : assignment;
  return {
    kind: assigned.qualifier === undefined ? 'function' : 'method',
    ...assigned,
    name: assigned.name === 'module.exports' ? (ownName ?? assigned.name) : assigned.name,
    node: statement,
    body,
    exported: isCommonJsExport(target),
  };
}

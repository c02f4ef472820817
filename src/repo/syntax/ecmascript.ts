import type { SyntaxNode } from 'tree-sitter';
import type { RegistryEntry } from '../languages/registry-entry.ts';
import type { Declaration, FunctionKind, PlainKind } from './declaration.ts';
import { declareFunctionValue, isFunctionValue } from './ecmascript-function-value.ts';
import { exportOf, isModuleLevel, propertyName } from './ecmascript-names.ts';

/** What JavaScript, TypeScript and their JSX forms have in common; kinds that one grammar lacks do no harm there. */
export const ecmascript: Omit<RegistryEntry, 'loadGrammar'> = {
  declarations: {
    function_declaration: declareFunction,
    generator_function_declaration: declareFunction,
    method_definition: declareMethod,
    arrow_function: declareFunctionValue,
    function_expression: declareFunctionValue,
    generator_function: declareFunctionValue,
    class_declaration: (node) => declareNamed(node, 'class'),
    abstract_class_declaration: (node) => declareNamed(node, 'class'),
    interface_declaration: (node) => declareNamed(node, 'interface'),
    enum_declaration: (node) => declareNamed(node, 'enum'),
    internal_module: (node) => declareNamed(node, 'namespace'),
    type_alias_declaration: declareTypeAlias,
    variable_declarator: declareVariable,
  },
  comments: ['comment'],
  annotations: ['decorator'],
  identifiers: [
    'identifier',
    'property_identifier',
    'private_property_identifier',
    'shorthand_property_identifier',
    'type_identifier',
  ],
  calls: {
    call_expression: 'function',
    new_expression: 'constructor',
    jsx_opening_element: 'name',
    jsx_self_closing_element: 'name',
  },
  members: { member_expression: 'property', non_null_expression: '', parenthesized_expression: '' },
};

function declareFunction(node: SyntaxNode): Declaration | undefined {
  const name = node.childForFieldName('name');
  const body = node.childForFieldName('body');
  if (!name || !body) return undefined;
  const { whole, exported } = exportOf(node);
  return { kind: 'function', name: name.text, node: whole, body, exported };
}

function declareMethod(node: SyntaxNode): Declaration | undefined {
  const nameNode = node.childForFieldName('name');
  const body = node.childForFieldName('body');
  if (!nameNode || !body) return undefined;
  const name = propertyName(nameNode);
  const inClass = node.parent?.type === 'class_body';
  return {
    kind: methodKind(node, nameNode, inClass && name === 'constructor'),
    name,
    node,
    start: firstDecoratorBeside(node),
    body,
    exported: false,
  };
}

function methodKind(node: SyntaxNode, name: SyntaxNode, isConstructor: boolean): FunctionKind {
  if (isConstructor) return 'constructor';
  for (let child = node.firstChild; child && child.startIndex < name.startIndex; child = child.nextSibling) {
    if (child.type === 'get') return 'getter';
    if (child.type === 'set') return 'setter';
  }
  return 'method';
}

/** The TypeScript grammar puts the decorators of a member before it, not into it. */
function firstDecoratorBeside(node: SyntaxNode): SyntaxNode | undefined {
  let first: SyntaxNode | undefined;
  for (let sibling = node.previousSibling; sibling?.type === 'decorator'; sibling = sibling.previousSibling) {
    first = sibling;
  }
  return first;
}

function declareNamed(node: SyntaxNode, kind: PlainKind): Declaration | undefined {
  const name = node.childForFieldName('name');
  const body = node.childForFieldName('body');
  if (!name || !body) return undefined;
  const { whole, exported } = exportOf(node);
  return { kind, name: name.text, node: whole, body, exported };
}

function declareTypeAlias(node: SyntaxNode): Declaration | undefined {
  const name = node.childForFieldName('name');
  if (!name) return undefined;
  const { whole, exported } = exportOf(node);
  return { kind: 'type', name: name.text, node: whole, exported };
}

function declareVariable(node: SyntaxNode): Declaration | undefined {
  const name = node.childForFieldName('name');
  const value = node.childForFieldName('value');
  if (name?.type !== 'identifier' || value === null || node.parent === null) return undefined;
  const { whole, exported } = exportOf(node.parent);
  const declaration = node.parent.namedChildCount === 1 ? whole : node;
  if (value.type === 'class') {
    const body = value.childForFieldName('body') ?? undefined;
    return { kind: 'class', name: name.text, node: declaration, body, exported };
  }
  if (!isModuleLevel(whole) || isFunctionValue(value)) return undefined;
  return { kind: 'constant', name: name.text, node: declaration, exported };
}

import type { SyntaxNode } from 'tree-sitter';
import type { Declaration } from '../syntax/declaration.ts';
import type { RegistryEntry, RegistrySummary } from './registry-entry.ts';

export const summary: RegistrySummary = { title: 'Python', extensions: ['.py', '.pyi', '.pyw'] };

export const entry: RegistryEntry = {
  loadGrammar: async () => (await import('tree-sitter-python')).default,
  declarations: {
    function_definition: declareFunction,
    class_definition: declareClass,
    assignment: declareAssignment,
  },
  comments: ['comment'],
  annotations: ['decorator'],
  identifiers: ['identifier'],
  calls: { call: 'function', decorator: '' },
  members: { attribute: 'attribute' },
  docstring,
};

function withDecorators(node: SyntaxNode): SyntaxNode {
  return node.parent?.type === 'decorated_definition' ? node.parent : node;
}

/** By convention (PEP 8) a leading underscore keeps a name to its module. */
function isPublic(name: string): boolean {
  return !name.startsWith('_');
}

function declareFunction(node: SyntaxNode): Declaration | undefined {
  const name = node.childForFieldName('name')?.text;
  const body = node.childForFieldName('body');
  if (!name || !body) return undefined;
  const whole = withDecorators(node);
  const inClass = whole.parent?.parent?.type === 'class_definition';
  const kind = inClass ? methodKind(whole, name) : 'function';
  return { kind, name, node: whole, body, exported: isPublic(name) };
}

function methodKind(whole: SyntaxNode, name: string): 'method' | 'constructor' | 'getter' | 'setter' {
  if (name === '__init__') return 'constructor';
  const decorators = whole.type === 'decorated_definition' ? whole.namedChildren : [];
  for (const decorator of decorators) {
    if (/^@(functools\.)?(cached_)?property$/.test(decorator.text)) return 'getter';
    if (/^@\w+\.setter$/.test(decorator.text)) return 'setter';
  }
  return 'method';
}

function declareClass(node: SyntaxNode): Declaration | undefined {
  const name = node.childForFieldName('name')?.text;
  const body = node.childForFieldName('body');
  if (!name || !body) return undefined;
  return { kind: 'class', name, node: withDecorators(node), body, exported: isPublic(name) };
}

function declareAssignment(node: SyntaxNode): Declaration | undefined {
  const target = node.childForFieldName('left');
  const value = node.childForFieldName('right');
  const statement = node.parent;
  if (target?.type !== 'identifier' || statement?.type !== 'expression_statement') return undefined;
  const name = target.text;
  const body = value?.type === 'lambda' ? value.childForFieldName('body') : null;
  if (body) return { kind: 'function', name, node: statement, body, exported: isPublic(name) };
  if (statement.parent?.type !== 'module') return undefined;
  return { kind: 'constant', name, node: statement, exported: isPublic(name) };
}

function docstring(body: SyntaxNode): string | undefined {
  const first = body.firstNamedChild;
  const string = first?.type === 'expression_statement' ? first.firstNamedChild : null;
  if (string?.type !== 'string') return undefined;
  return string.text.replace(/^[a-zA-Z]*("""|'''|"|')([\s\S]*)\1$/, '$2').trim();
}

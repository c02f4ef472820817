import type { SyntaxNode } from 'tree-sitter';
import type { Declaration } from '../syntax/declaration.ts';
import type { RegistryEntry, RegistrySummary } from './registry-entry.ts';

export const summary: RegistrySummary = { title: 'Bash', extensions: ['.sh', '.bash'] };

export const entry: RegistryEntry = {
  loadGrammar: async () => (await import('tree-sitter-bash')).default,
  declarations: {
    function_definition: declareFunction,
    variable_assignment: declareVariable,
  },
  comments: ['comment'],
  annotations: [],
  identifiers: ['command_name', 'variable_name'],
  calls: { command: 'name' },
  members: {},
};

function declareFunction(node: SyntaxNode): Declaration | undefined {
  const name = node.childForFieldName('name')?.text;
  const body = node.childForFieldName('body');
  if (!name || !body) return undefined;
  return { kind: 'function', name, node, body, exported: false };
}

function declareVariable(node: SyntaxNode): Declaration | undefined {
  const name = node.childForFieldName('name')?.text;
  const command = node.parent?.type === 'declaration_command' ? node.parent : undefined;
  const statement = command?.namedChildCount === 1 ? command : node;
  if (!name || (command ?? node).parent?.type !== 'program') return undefined;
  return { kind: 'constant', name, node: statement, exported: command?.firstChild?.type === 'export' };
}

import { replaced } from '../../fixing/python-call.ts';
import { PythonImports } from '../../fixing/python-imports.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-assert-for-access'] };

const compared = new Set([
  'comparison_operator',
  'boolean_operator',
  'conditional_expression',
  'lambda',
  'not_operator',
]);

/** `assert user.is_admin` → `if not user.is_admin: raise PermissionError`; the check holds with `python -O`, too. */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const [condition, message] = node.named.filter(({ type }) => type !== 'comment');
    if (!condition || node.type !== 'assert_statement' || /\bAssertionError\b/.test(file.text))
      return undefined;
    const imports = new PythonImports(file, node);
    const ofDjango = imports.known('django.core.exceptions', 'PermissionDenied');
    const needed = PythonImports.has(file, 'django') && ofDjango === undefined;
    const error =
      ofDjango ?? (needed ? imports.alone('django.core.exceptions', 'PermissionDenied') : 'PermissionError');
    if (error === undefined) return undefined;
    const indent = /[ \t]*$/.exec(file.text.slice(0, node.start))![0];
    const step = indent.includes('\t') ? '\t' : '    ';
    const isNegated = condition.type === 'not_operator';
    const inner = condition.field('argument')?.text;
    const negated = compared.has(condition.type) ? `not (${condition.text})` : `not ${condition.text}`;
    const raised = message ? `raise ${error}(${message.text})` : `raise ${error}`;
    const test = isNegated && inner ? inner : negated;
    return [replaced(node, `if ${test}:\n${indent}${step}${raised}`), ...imports.edits()];
  },
};

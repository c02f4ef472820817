import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import type { CallCheck } from '../../matching/calls.ts';
import { calls } from '../../matching/calls.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const conditional = new Set(['if_statement']);

/** Whether the statements under the condition open what it asks about. */
const opensIt: CallCheck = (call, node, { file }) => {
  const asked = call.arguments[0]?.value.text;
  const statement = node.closest(conditional);
  if (asked === undefined || !statement || file.reader.conditionOf(node) === undefined) return false;
  const bodies = statement.children.filter(({ type }) => type === 'block' || type === 'else_clause');
  return [...bodies, ...nextStatement(statement)].some(
    ({ text }) => /\bopen\(/.test(text) && text.includes(`open(${asked}`),
  );
};

/** `if not os.access(…): return` is followed by the use. */
function nextStatement(statement: SourceNode): readonly SourceNode[] {
  const all = statement.parent?.named ?? [];
  const next = all[all.indexOf(statement) + 1];
  return next ? [next] : [];
}

export const entry: RegistryEntry = {
  title: 'File that may be another one by the time it is opened',
  cwe: [367, 362],
  severity: 'medium',
  precision: 'high',
  languages: ['python'],
  message: 'What os.access answers for may have been replaced when open looks again.',
  why: 'A user swaps the file for a link in between, and a program with more rights reads or writes for them what they may not.',
  hint: 'Open it and handle PermissionError; drop the rights first where the program has more than its user.',
  references: [
    'https://docs.python.org/3/library/os.html#os.access',
    'https://cwe.mitre.org/data/definitions/367.html',
  ],
  match: [calls({ to: ['os.access'], where: opensIt })],
};

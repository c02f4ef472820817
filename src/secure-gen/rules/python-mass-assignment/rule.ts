import type { FileAnalysis } from '../../analysis/file-analysis.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { argument, type CallCheck, calls } from '../../matching/calls.ts';
import { flows } from '../../matching/flows.ts';
import type { Matcher } from '../../matching/matcher.ts';
import { inFile } from '../../matching/may-stand.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const fromRequest = flows({ use: 'any', from: ['remote'] });

/** `**data` */
const spreads: CallCheck = (call, _node, context) => {
  for (const { value, isSpread } of call.arguments) {
    if (!isSpread || context.file.shapeOf(context.tracer.resolved(value)).kind === 'record') continue;
    // `*args` is no dictionary.
    if (value.parent?.type !== 'dictionary_splat') continue;
    const verdict = fromRequest(value, context);
    if (verdict !== false) return verdict;
  }
  return false;
};

/** Calls that make an object or change one. */
const writing =
  /^[A-Z]|^(?:create|update|update_one|values|get_or_create|update_or_create|insert|insert_one|construct|model_construct)$/;

/** The expressions `**data` that a statement with `request` in it leads to: there, or by the name that it gives. */
function* splatsFrom(leaf: SourceNode, file: FileAnalysis): Generator<SourceNode> {
  const own = leaf.closest(new Set(['dictionary_splat', 'block', 'module']));
  if (own?.type === 'dictionary_splat') yield own;
  const assignment = file.statementOf(leaf).children[0];
  const name = assignment?.type === 'assignment' ? assignment.field('left') : undefined;
  if (name?.type !== 'identifier') return;
  for (const use of file.occurrencesOf(name.text)) {
    if (use.parent?.type === 'dictionary_splat') yield use.parent;
  }
}

const spreadRequest: Matcher = {
  words: ['request'],
  mayStand: inFile(/\*\*/),
  at: (leaf, context) => {
    return [...splatsFrom(leaf, context.file)].flatMap((splat) => {
      const node = splat.parent?.parent;
      const call = node && context.file.callAt(node);
      if (!node || !call || !writing.test(call.callee.name)) return [];
      const verdict = spreads(call, node, context);
      return typeof verdict === 'object' ? [{ node, flow: verdict.flow }] : [];
    });
  },
};

export const entry: RegistryEntry = {
  title: 'Request sets whatever fields it names',
  cwe: [915],
  severity: 'high',
  precision: 'medium',
  languages: ['python'],
  message: 'All that the request brings is written into this object, whatever it is called.',
  why: 'Who sends a field such as `is_admin`, `role` or `price` sets it as well, though no form has it.',
  hint: 'Name the fields that may be set one by one, or validate the request with a schema that allows only those.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Mass_Assignment_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/915.html',
  ],
  match: [
    spreadRequest,
    calls({ to: ['*.create', '*.update_or_create', '*.get_or_create'], where: spreads }),
    calls({ to: ['setattr'], where: argument(1, fromRequest) }),
    calls({ to: ['*.__dict__.update'], where: argument(0, fromRequest) }),
  ],
};

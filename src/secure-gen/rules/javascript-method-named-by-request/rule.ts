import { ecmascript } from '../../analysis/syntax/code-language.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { flows } from '../../matching/flows.ts';
import type { Matcher, RuleContext } from '../../matching/matcher.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const fromRequest = flows({ use: 'code', from: ['remote'] });
const checked = /hasOwn|new Map\b|Object\.create\(null\)/;

/** `actions[req.params.action](…)`, or the same by way of a name. */
const called: Matcher = {
  words: ['req', 'request', 'ctx'],
  mayStand: (text, start) => text.slice(Math.max(0, start - 200), start).includes('['),
  at: (leaf, context) => {
    const { file } = context;
    const index = leaf.closest(new Set(['subscript_expression', 'statement_block', 'arguments']));
    const shape = index && file.shapeOf(index);
    if (!index || shape?.kind !== 'index' || !leaf.isInside(shape.index)) return undefined;
    const verdict = fromRequest(shape.index, context);
    if (typeof verdict !== 'object' || checked.test(file.text.slice(0, 20_000))) return undefined;
    const call = callOf(index, context);
    return call ? { node: call, flow: verdict.flow } : undefined;
  },
};

function callOf(index: SourceNode, { file }: RuleContext): SourceNode | undefined {
  const { parent } = index;
  if (parent?.type === 'call_expression' && parent.field('function') === index) return parent;
  const name = parent?.type === 'variable_declarator' ? parent.field('name')?.text : undefined;
  if (name === undefined) return undefined;
  const around = file.functionAround(index);
  const uses = file
    .occurrencesOf(name)
    .filter((leaf) => leaf.start > index.end && file.functionAround(leaf) === around);
  if (uses.some((leaf) => file.reader.conditionOf(leaf) !== undefined)) return undefined;
  return uses
    .map((leaf) => leaf.parent)
    .find(
      (node) =>
        node?.type === 'call_expression' && node.start === uses.find((leaf) => leaf.parent === node)?.start,
    );
}

export const entry: RegistryEntry = {
  title: 'Method named by a request',
  cwe: [754, 470],
  severity: 'medium',
  precision: 'medium',
  languages: ecmascript,
  message: 'The request chooses which function of the object is called.',
  why: 'Names such as `constructor` or `toString` call what nobody meant to offer; unknown ones end the process with an error.',
  hint: 'Keep the functions in a Map, and call only what has() says is there.',
  references: [
    'https://cwe.mitre.org/data/definitions/754.html',
    'https://cwe.mitre.org/data/definitions/470.html',
  ],
  match: [called],
};

import { replaced } from '../../fixing/python-call.ts';
import { holesOf, templateOf } from '../../fixing/python-template.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-pattern-from-request'] };

const isOpen = flows({ use: 'pattern', from: ['remote'] });
/** Names of texts that somebody looks for, and that are no patterns. */
const words =
  /(?:^|_|\b)(?:q|query|prefix|suffix|word|term|search|needle|text|name|title|keyword)s?(?:["'\])]|$)/i;

/** `re.search("^" + prefix, title)` → `re.search("^" + re.escape(prefix), title)`; signs of patterns in a value mean themselves. */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const callee = node.field('function');
    const [given] = file.callAt(node)?.arguments ?? [];
    const module = callee?.type === 'attribute' ? callee.field('object')?.text : undefined;
    if (!given || module === undefined) return undefined;
    const template = templateOf(file, given.value);
    const holes = template ? holesOf(template).map(({ expression }) => expression) : [given.value];
    const isPattern = !template && !words.test(context.tracer.resolved(given.value).text);
    if (isPattern || holes.some(({ text }) => /pattern|regexp?\b|expression/i.test(text))) return undefined;
    const edits = holes
      .filter((hole) => isOpen(hole, context) !== false)
      .map((hole) => replaced(hole, `${module}.escape(${hole.text})`));
    return edits.length > 0 ? edits : undefined;
  },
};

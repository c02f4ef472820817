import { referenceOf } from '../../analysis/dataflow/path-of.ts';
import { allOf, anyOf, type Check, isWritten } from '../../matching/check.ts';
import { flows, fromAnybody } from '../../matching/flows.ts';
import { option } from '../../matching/options.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const fromRequest = flows({ use: 'query', from: ['remote'] });

/** What brings objects, not only texts as the fields of forms do. */
const documents = /json|loads\(\)|\.(?:data|body|media|validated_data)\b/;

/** Whether a request may bring an object here. */
const asDocument: Check = (node, context) => {
  const verdict = fromRequest(node, context);
  if (typeof verdict !== 'object') return false;
  const { node: source, steps } = verdict.flow;
  const path = [source, ...steps].map((each) => referenceOf(context.file, each)?.path).join(' ');
  return documents.test(path) ? verdict : false;
};

/** Whether the whole filter comes from a request, or the value of a key does that JSON brought. */
const filter: Check = (node, context) => {
  const shape = context.file.shapeOf(context.tracer.resolved(node));
  if (shape.kind !== 'record') return shape.kind === 'literal' ? false : asDocument(node, context);
  for (const { value } of shape.entries) {
    const inner = context.file.shapeOf(context.tracer.resolved(value));
    // `str(value)` and texts that are put together are no objects.
    if (inner.kind === 'text' || (inner.kind === 'call' && inner.callee.name === 'str')) continue;
    if (inner.kind === 'record') continue;
    const verdict = asDocument(value, context);
    if (verdict !== false) return verdict;
  }
  for (const spread of shape.spreads) {
    const verdict = asDocument(spread, context);
    if (verdict !== false) return verdict;
  }
  return false;
};

export const entry: RegistryEntry = {
  title: 'Document of a request in a MongoDB query',
  cwe: [943],
  severity: 'high',
  precision: 'medium',
  languages: ['python'],
  message: 'The request can bring operators of the database here where a value was meant.',
  why: 'A value such as `{"$ne": null}` matches every document: it passes a check of a password or deletes all; text in `$where` runs as JavaScript.',
  hint: 'Convert what the request brings with str() or a schema, write {"$eq": value}, and do without $where.',
  references: [
    'https://www.mongodb.com/docs/manual/reference/operator/query/where/',
    'https://cwe.mitre.org/data/definitions/943.html',
  ],
  match: [
    ...sinks('query', ['python'], filter),
    option(
      ['$where', '$function', '$accumulator'],
      anyOf(
        flows({ use: 'query' }),
        allOf(flows({ use: 'query', from: fromAnybody, joined: true }), isWritten(/[+%]|format|f['"]/)),
      ),
    ),
  ],
};

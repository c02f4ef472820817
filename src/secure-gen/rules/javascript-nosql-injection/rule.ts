import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { type Check, has, isWritten } from '../../matching/check.ts';
import { flows } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const fromRequest = flows({ use: 'query', from: ['remote'] });

/** Members of a request that are always text, or were made by the program. */
const isText = /\b(?:params|headers|user|session)\b|\.(?:url|path|hostname|ip)\b/;

/** `{ $eq: value }` takes an operator for a value. */
const isEqual = has(['$eq'], () => true);

/** A pattern of the program's own making is no object that the request has brought. */
const isPattern = isWritten(/^(?:new\s+)?RegExp\(/);

const filter: Check = (node, context) => {
  const { file, tracer } = context;
  const shape = file.shapeOf(tracer.resolved(node));
  const values =
    shape.kind === 'record' ? [...shape.entries.map(({ value }) => value), ...shape.spreads] : [node];
  for (const value of values) {
    if (isEqual(value, context) !== false || isPattern(value, context) !== false) continue;
    const verdict = fromRequest(value, context);
    if (typeof verdict === 'object' && !isText.test(verdict.flow.node.text)) return verdict;
  }
  return false;
};

export const entry: RegistryEntry = {
  title: 'Filter of a database built from a request',
  cwe: [943],
  severity: 'high',
  precision: 'medium',
  languages: ecmascript,
  message: 'A value of a request is used in a filter without making sure that it is text.',
  why: 'A body such as `{"password": {"$ne": ""}}` brings an operator where a text was meant: the filter finds other documents, or all.',
  hint: 'Make the value a text with String(value), compare it with `{ $eq: value }`, or check the body against a schema first.',
  references: [
    'https://owasp.org/www-project-web-security-testing-guide/v42/4-Web_Application_Security_Testing/07-Input_Validation_Testing/05.6-Testing_for_NoSQL_Injection',
    'https://mongoosejs.com/docs/6.x/docs/guide.html#sanitizeFilter',
  ],
  match: sinks('query', ecmascript, filter),
};

import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { nodesBelow } from '../../analysis/syntax/nodes-below.ts';
import { flows } from '../../matching/flows.ts';
import type { Matcher } from '../../matching/matcher.ts';
import { inFile } from '../../matching/may-stand.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** A prefix makes it another name than those that matter. */
const fromRequest = flows({ use: 'query', from: ['remote'], notAfter: /[^\0\s]$/ });

/** `object[req.query.name] = value` */
const written: Matcher = {
  words: ['req', 'request', 'ctx'],
  mayStand: inFile(/\]\s*=[^=]/),
  at: (leaf, context) => {
    const { file } = context;
    const around = file.functionAround(leaf);
    if (!around || !/\]\s*=[^=]/.test(around.text.slice(0, 6000))) return undefined;
    return nodesBelow(around, 'assignment_expression', file.reader.functions).flatMap((assignment) => {
      const left = assignment.field('left');
      const shape = left && file.shapeOf(left);
      if (shape?.kind !== 'index' || /^(?:\w+\.)*(?:headers|params|query)$/.test(shape.object.text))
        return [];
      const verdict = fromRequest(shape.index, context);
      return typeof verdict === 'object' ? [{ node: assignment, flow: verdict.flow }] : [];
    });
  },
};

export const entry: RegistryEntry = {
  title: 'Property named by a request',
  cwe: [915, 1321],
  severity: 'medium',
  precision: 'medium',
  languages: ecmascript,
  message: 'The request chooses the name of the property that is written.',
  why: '`__proto__`, `toString` or a field that was not meant to be set gets a value that the sender chose.',
  hint: 'Keep the data in a Map, take the name from a fixed list, or put a prefix before it.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Prototype_Pollution_Prevention_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/1321.html',
  ],
  match: [written],
};

import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls } from '../../matching/calls.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const fromData = flows({ use: 'pattern', from: ['remote'] });

export const entry: RegistryEntry = {
  title: 'Regular expression made of data',
  cwe: [1333, 730, 400],
  severity: 'medium',
  precision: 'medium',
  languages: ecmascript,
  message: 'This regular expression is made of data from outside.',
  why: 'A pattern such as `(a+)+$` keeps the process busy for years; other signs make it match what it should not.',
  hint: 'Escape the data (RegExp.escape, lodash.escapeRegExp, escape-string-regexp), or compare with includes or startsWith.',
  references: [
    'https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS',
    'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/RegExp',
  ],
  match: [calls({ to: ['RegExp'], where: argument(0, fromData) })],
};

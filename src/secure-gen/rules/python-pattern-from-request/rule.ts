import { argument, calls } from '../../matching/calls.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const functions = ['compile', 'match', 'search', 'fullmatch', 'findall', 'finditer', 'split', 'sub', 'subn'];

export const entry: RegistryEntry = {
  title: 'Regular expression from a request',
  cwe: [1333, 730, 400],
  severity: 'medium',
  precision: 'high',
  languages: ['python'],
  message: 'The request decides what is searched for, as a regular expression.',
  why: 'A pattern such as `(a+)+$` keeps this process busy for hours over a text of forty characters.',
  hint: 'Escape the text with re.escape, or search for it with `in`.',
  references: [
    'https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS',
    'https://docs.python.org/3/library/re.html#re.escape',
  ],
  match: [
    calls({
      to: ['re', 'regex'].flatMap((module) => functions.map((name) => `${module}.${name}`)),
      where: argument([0, 'pattern'], flows({ use: 'pattern', from: ['remote'] })),
    }),
  ],
};

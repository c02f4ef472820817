import { flows } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Regular expression from a request',
  cwe: [1333, 400],
  severity: 'medium',
  precision: 'high',
  languages: ['java'],
  message: 'The request is read as a regular expression.',
  why: 'An expression such as `(a+)+$` keeps a thread busy for years with a short text.',
  hint: 'Use Pattern.quote on the value, or search for it as plain text.',
  references: ['https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS'],
  match: sinks('pattern', ['java'], flows({ use: 'pattern', from: ['remote'] })),
};

import { flows } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'XPath put together with data',
  cwe: [643],
  severity: 'high',
  precision: 'high',
  languages: ['java'],
  message: 'A part of this expression comes from outside.',
  why: "A value such as `' or '1'='1` makes it select other nodes: the data of another user, or a login without a password.",
  hint: 'Set an XPathVariableResolver and write `$name` into the expression.',
  references: ['https://owasp.org/www-community/attacks/XPATH_Injection'],
  match: sinks('xml', ['java'], flows({ use: 'xml', joined: true })),
};

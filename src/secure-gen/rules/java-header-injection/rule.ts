import { flows } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Header of the response from a request',
  cwe: [113],
  severity: 'medium',
  precision: 'medium',
  languages: ['java'],
  message: 'A header or a cookie holds what the request brought, ends of lines included.',
  why: 'In servers that do not refuse ends of lines, such a value adds headers, or a whole page of the attacker.',
  hint: 'Take `\\r` and `\\n` out of the value, or encode it with URLEncoder.encode.',
  references: ['https://owasp.org/www-community/attacks/HTTP_Response_Splitting'],
  match: sinks('header', ['java'], flows({ use: 'header', from: ['remote'] })),
};

import { flows } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Redirect to wherever a request says',
  cwe: [601],
  severity: 'medium',
  precision: 'high',
  languages: ['java'],
  message: 'The request says where its sender is sent.',
  why: 'A link to this site leads to another one that looks like it and asks for a password.',
  hint: 'Accept paths of this site only: one leading slash, no host; or look the target up in a map.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Unvalidated_Redirects_and_Forwards_Cheat_Sheet.html',
  ],
  match: sinks(
    'redirect',
    ['java'],
    flows({ use: 'url', from: ['remote'], notAfter: /^https?:\/\/[^/\0]+\/|^\/[^/\0\\]|[?#]/ }),
  ),
};

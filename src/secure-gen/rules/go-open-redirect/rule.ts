import { flows } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Redirect to wherever a request says',
  cwe: [601],
  severity: 'medium',
  precision: 'high',
  languages: ['go'],
  message: 'The request says where its sender is sent.',
  why: 'A link to this site leads to another one that looks like it and asks for a password.',
  hint: 'Accept paths of this site only: parse the value, require an empty host and one leading slash; or look it up in a map.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Unvalidated_Redirects_and_Forwards_Cheat_Sheet.html',
  ],
  match: sinks(
    'redirect',
    ['go'],
    flows({ use: 'url', from: ['remote'], notAfter: /^https?:\/\/[^/\0]+\/|^\/[^/\0\\]|[?#]/ }),
  ),
};

import { flows } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Path from a request',
  cwe: [22],
  severity: 'high',
  precision: 'high',
  languages: ['java'],
  message: 'A request says which file is opened here.',
  why: 'With `../` in it, or as an absolute path, it names any file that this program may read or write.',
  hint: 'Resolve it against the folder, normalise, and refuse what does not start with the folder; or keep only getFileName().',
  references: [
    'https://owasp.org/www-community/attacks/Path_Traversal',
    'https://cwe.mitre.org/data/definitions/22.html',
  ],
  match: sinks('path', ['java'], flows({ use: 'path', from: ['remote'] })),
};

import { unresolvedJoins } from '../../matching/joined-path.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Path under a folder that may lead out of it',
  cwe: [22],
  severity: 'medium',
  precision: 'medium',
  languages: ['python'],
  message:
    'The folder is to hold everything, but a caller decides what is put behind it, and nothing checks where that leads.',
  why: 'A name with `..` in it leads out of the folder, and os.path.join drops the folder if the name begins with `/`.',
  hint: 'Resolve the path and check it with os.path.commonpath or is_relative_to, or take os.path.basename of the name.',
  references: [
    'https://docs.python.org/3/library/os.path.html#os.path.join',
    'https://owasp.org/www-community/attacks/Path_Traversal',
  ],
  match: [unresolvedJoins],
};

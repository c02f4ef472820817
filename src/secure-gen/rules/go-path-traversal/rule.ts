import { isOrigin } from '../../analysis/dataflow/value.ts';
import type { Check } from '../../matching/check.ts';
import { flows } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const remote = flows({ use: 'path', from: ['remote'] });

/** `filepath.Clean("/" + name)` cannot climb above its root. */
const rooted = /\bClean\(\s*(?:"\/"|string\((?:os\.PathSeparator|filepath\.Separator)\))\s*\+/;

const climbs: Check = (node, context) => {
  const verdict = remote(node, context);
  if (typeof verdict === 'boolean' || !isOrigin(verdict.flow)) return verdict;
  return verdict.flow.steps.some(({ text }) => rooted.test(text)) ? false : verdict;
};

export const entry: RegistryEntry = {
  title: 'Path from a request',
  cwe: [22],
  severity: 'high',
  precision: 'high',
  languages: ['go'],
  message: 'A request says which file is opened here.',
  why: 'With `../` in it, or as an absolute path, it names any file that this program may read or write. filepath.Join and filepath.Clean do not stop that.',
  hint: 'Use os.OpenRoot (Go 1.24), or check filepath.IsLocal(name), or take filepath.Base(name), before joining it with the folder.',
  references: ['https://go.dev/blog/osroot', 'https://owasp.org/www-community/attacks/Path_Traversal'],
  match: sinks('path', ['go'], climbs),
};

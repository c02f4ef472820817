import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls } from '../../matching/calls.ts';
import { allOf, anyOf, type Check, not } from '../../matching/check.ts';
import { dynamicImports } from '../../matching/dynamic-imports.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** In a folder of the program, files that were found there, and paths that the program works out itself. */
const isOwnFile: Check = (node, { tracer }) =>
  /\b(?:__dirname|__filename|import\.meta|process\.cwd\(\)|require\.resolve|pathToFileURL)/.test(
    tracer.resolved(node).text,
  );

const name = anyOf(
  flows({ use: 'path', from: ['remote'] }),
  allOf(
    not(isOwnFile),
    anyOf(
      flows({ use: 'path', from: ['local', 'parameter'] }),
      flows({ use: 'path', from: ['unknown'], notAfter: /[^\0]/ }),
    ),
  ),
);

export const entry: RegistryEntry = {
  title: 'Module loaded by a name that is not constant',
  cwe: [829, 98],
  severity: 'high',
  precision: 'medium',
  languages: ecmascript,
  message: 'Which module is loaded and run here depends on a variable.',
  why: 'Who chooses the name runs any file that this program can read, one that was uploaded among them.',
  hint: "Look the module up in a fixed table: `const modules = { csv: () => import('./csv.js') }`.",
  references: [
    'https://nodejs.org/docs/latest-v20.x/api/modules.html#requireid',
    'https://cwe.mitre.org/data/definitions/829.html',
  ],
  match: [calls({ to: ['require'], where: argument(0, name) }), dynamicImports(name)],
};

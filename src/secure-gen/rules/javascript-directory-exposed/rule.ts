import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls } from '../../matching/calls.ts';
import { anyOf, type Check, has } from '../../matching/check.ts';
import { isText } from '../../matching/literal-text.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const privateFolder =
  /^['"`](?:\/|\.\/?|\.\.\/?|~\/?|\/home\/?|\/root\/?|\/etc\/?|\/var\/?|\/usr\/?)['"`]$|^(?:__dirname|process\.cwd\(\)|(?:os\.)?homedir\(\)|(?:path\.)?(?:join|resolve)\((?:__dirname|process\.cwd\(\)|(?:os\.)?homedir\(\))?(?:,?\s*['"`](?:\.{0,2}\/?)*['"`])*\))$/;
/** The packages as a whole: not the part of one that is meant for browsers. */
const allPackages = /\bnode_modules\/?['"`]\s*\)?$/;

const isPrivate: Check = (node, { tracer }) => {
  const text = tracer.resolved(node).text.trim();
  return privateFolder.test(text) || allPackages.test(text);
};

export const entry: RegistryEntry = {
  title: 'Private folder served to everybody',
  cwe: [548, 552, 200],
  severity: 'high',
  precision: 'high',
  languages: ecmascript,
  message: 'This serves the folder of the program, of all packages, of the user or of the whole machine.',
  why: 'Everybody reads the code, its settings and keys, and which versions of which packages it has.',
  hint: "Serve a folder that holds nothing else: express.static(path.join(__dirname, 'public')).",
  references: [
    'https://expressjs.com/en/starter/static-files.html',
    'https://cwe.mitre.org/data/definitions/552.html',
    'https://cwe.mitre.org/data/definitions/548.html',
  ],
  match: [
    calls({
      to: [
        'express.static',
        'serve-static',
        'serveStatic',
        'koa-static',
        'serve-index',
        'serveIndex',
        'express.directory',
      ],
      where: argument(0, isPrivate),
    }),
    calls({
      to: ['express.static', 'serve-static', 'serveStatic', '*.sendFile'],
      where: argument(1, has(['dotfiles'], isText(/^allow$/))),
    }),
    calls({ to: ['*.register'], where: argument(1, anyOf(has(['root'], isPrivate))) }),
  ],
};

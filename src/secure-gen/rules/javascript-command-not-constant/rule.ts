import { isOrigin } from '../../analysis/dataflow/value.ts';
import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { allOf, anyOf, type Check, not } from '../../matching/check.ts';
import { flows } from '../../matching/flows.ts';
import { nodeShellCalls } from '../../matching/node-shell-calls.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** Found by the rule about data from outside. */
const fromOutside = anyOf(
  flows({ use: 'shell', from: ['remote', 'local'] }),
  flows({ use: 'shell', from: ['parameter'], joined: true }),
);

/** What people write in capitals is set once, by the program. */
const isSetByProgram: Check = (node, { tracer }) =>
  tracer
    .valueOf(node)
    .flat()
    .filter(isOrigin)
    .every((origin) => /(?:^|\.)[A-Z][A-Z0-9_]+$/.test(origin.node.text));

export const entry: RegistryEntry = {
  title: 'Shell command that is not constant',
  cwe: [78],
  severity: 'high',
  precision: 'medium',
  languages: ecmascript,
  message: 'A shell runs this text, and what it is depends on a variable.',
  why: 'A name of a file with a space, a quote or a `;` in it changes the command; where somebody else chooses it, they run what they like.',
  hint: 'Use execFile or spawn with the program and a list of arguments, without a shell.',
  references: [
    'https://nodejs.org/docs/latest-v20.x/api/child_process.html#child_processexeccommand-options-callback',
    'https://cwe.mitre.org/data/definitions/78.html',
  ],
  match: nodeShellCalls(
    allOf(
      not(fromOutside),
      not(isSetByProgram),
      flows({ use: 'shell', from: ['parameter', 'stored', 'unknown'] }),
    ),
  ),
};

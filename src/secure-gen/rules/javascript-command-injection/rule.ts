import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { anyOf } from '../../matching/check.ts';
import { flows } from '../../matching/flows.ts';
import { nodeShellCalls } from '../../matching/node-shell-calls.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Shell command built from data from outside',
  cwe: [78],
  severity: 'critical',
  precision: 'high',
  languages: ecmascript,
  message: 'A shell runs this text, and a part of it comes from outside.',
  why: 'A value such as `; rm -rf ~` ends the command that was meant and begins another, with the rights of this program.',
  hint: 'Use execFile or spawn with the program and a list of arguments, without a shell.',
  references: [
    'https://nodejs.org/docs/latest-v20.x/api/child_process.html#child_processexeccommand-options-callback',
    'https://cheatsheetseries.owasp.org/cheatsheets/OS_Command_Injection_Defense_Cheat_Sheet.html',
  ],
  match: nodeShellCalls(
    anyOf(
      flows({ use: 'shell', from: ['remote', 'local'] }),
      flows({ use: 'shell', from: ['parameter'], joined: true }),
    ),
  ),
};

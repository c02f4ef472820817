import { anyOf } from '../../matching/check.ts';
import { flows, fromAnybody } from '../../matching/flows.ts';
import { shellCalls } from '../../matching/shell-calls.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Shell command put together with data',
  cwe: [78],
  severity: 'critical',
  precision: 'high',
  languages: ['python'],
  message: 'A shell runs this text, and a part of it is not constant.',
  why: 'A value such as `; rm -rf ~` ends the command that was meant and begins another, with the rights of this program.',
  hint: 'Pass a list of arguments to subprocess.run without shell=True; quote with shlex.quote where a shell is needed.',
  references: [
    'https://docs.python.org/3/library/subprocess.html#security-considerations',
    'https://cheatsheetseries.owasp.org/cheatsheets/OS_Command_Injection_Defense_Cheat_Sheet.html',
  ],
  match: shellCalls(
    anyOf(
      flows({ use: 'shell', from: fromAnybody, joined: true }),
      flows({ use: 'shell', from: ['remote', 'local'] }),
    ),
  ),
};

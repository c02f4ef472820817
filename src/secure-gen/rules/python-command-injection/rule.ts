import { argument, calls, every } from '../../matching/calls.ts';
import { allOf, is, isList, not } from '../../matching/check.ts';
import { flows, fromAnybody } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const fromParts = flows({ use: 'shell', from: fromAnybody, joined: true, evenGuarded: true });

export const entry: RegistryEntry = {
  title: 'Shell command built from data that is not constant',
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
  match: [
    ...sinks('shell', ['python'], fromParts),
    ...sinks('shell', ['python'], flows({ use: 'shell' })),
    calls({
      to: ['call', 'run', 'Popen', 'check_output', 'check_call'].map((name) => `subprocess.${name}`),
      where: every(
        argument('shell', is(true)),
        argument(
          [0, 'args'],
          allOf(not(isList()), (node, context) => {
            const verdict = fromParts(node, context);
            return verdict === false ? flows({ use: 'shell' })(node, context) : verdict;
          }),
        ),
      ),
    }),
  ],
};

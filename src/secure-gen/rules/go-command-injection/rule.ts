import { argument, type CallCheck, calls, every } from '../../matching/calls.ts';
import { matches } from '../../matching/check.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const shell = /(?:^|\/)(?:ba|z|da|k)?sh$|^cmd(?:\.exe)?$|^(?:powershell|pwsh)(?:\.exe)?$/;

/** `exec.Command("sh", "-c", text)`; the context of `CommandContext` stands in front. */
function runsShell(first: number): CallCheck {
  const text = flows({ use: 'shell' });
  return every(
    argument(first, matches(shell)),
    argument(first + 1, matches(/^(?:-\w*c|\/[cC]|-Command|-command)$/)),
    argument(first + 2, text),
  );
}

/** Who chooses the program chooses what it does. */
const chosen = flows({ use: 'shell', from: ['remote'], notAfter: /\/[\w.-]*$/ });

export const entry: RegistryEntry = {
  title: 'Command that data from outside can change',
  cwe: [78],
  severity: 'critical',
  precision: 'high',
  languages: ['go'],
  message: 'A part of this command comes from outside, and a shell reads it or it names the program.',
  why: 'A value such as `; rm -rf ~` ends the command that was meant and begins another, with the rights of this program.',
  hint: 'Name the program in the code and pass each argument apart: exec.Command("tar", "czf", out, folder), without a shell.',
  references: [
    'https://pkg.go.dev/os/exec',
    'https://cheatsheetseries.owasp.org/cheatsheets/OS_Command_Injection_Defense_Cheat_Sheet.html',
  ],
  match: [
    calls({ to: ['exec.Command'], where: runsShell(0) }),
    calls({ to: ['exec.CommandContext'], where: runsShell(1) }),
    calls({ to: ['exec.Command'], where: argument(0, chosen) }),
    calls({ to: ['exec.CommandContext'], where: argument(1, chosen) }),
  ],
};

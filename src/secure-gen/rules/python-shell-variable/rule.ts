import { allOf, anyOf, not } from '../../matching/check.ts';
import { flows, fromAnybody } from '../../matching/flows.ts';
import { shellCalls } from '../../matching/shell-calls.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Shell runs a command that callers give',
  cwe: [78],
  severity: 'high',
  precision: 'medium',
  languages: ['python'],
  message: 'A shell runs whatever this variable holds.',
  why: 'Whoever gets data into the command, here or in a caller, runs programs of their own with the rights of this one.',
  hint: 'Take a list of arguments and pass it to subprocess.run without shell=True.',
  references: [
    'https://docs.python.org/3/library/subprocess.html#security-considerations',
    'https://cwe.mitre.org/data/definitions/78.html',
  ],
  match: shellCalls(
    allOf(
      not(
        anyOf(
          flows({ use: 'shell', from: fromAnybody, joined: true, evenGuarded: true }),
          flows({ use: 'shell', from: ['remote', 'local'], evenGuarded: true }),
        ),
      ),
      flows({ use: 'shell', from: ['parameter', 'stored', 'unknown'] }),
    ),
  ),
};

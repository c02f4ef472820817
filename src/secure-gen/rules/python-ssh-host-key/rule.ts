import { argument, calls } from '../../matching/calls.ts';
import { is, isWritten } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'SSH host key not checked',
  cwe: [322, 295],
  severity: 'high',
  precision: 'high',
  languages: ['python'],
  message: 'This connection is made with any server that answers, whatever its key.',
  why: 'Somebody on the way answers in the server’s place and gets the password and the commands.',
  hint: 'Call load_system_host_keys() and set paramiko.RejectPolicy(); asyncssh: give known_hosts.',
  references: [
    'https://docs.paramiko.org/en/stable/api/client.html#paramiko.client.SSHClient.set_missing_host_key_policy',
    'https://cwe.mitre.org/data/definitions/322.html',
  ],
  match: [
    calls({
      to: ['*.set_missing_host_key_policy'],
      where: argument([0, 'policy'], isWritten(/\b(?:AutoAdd|Warning|Ignore|MissingHostKey)\w*Policy\b/)),
    }),
    calls({
      to: ['asyncssh.connect', 'asyncssh.create_connection'],
      where: argument('known_hosts', is(null)),
    }),
    calls({
      to: ['pysftp.CnOpts', 'CnOpts'],
      where: (_call, _node, { file }) => /hostkeys\s*=\s*None/.test(file.text),
    }),
  ],
};

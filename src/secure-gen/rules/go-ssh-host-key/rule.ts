import { reads } from '../../matching/assigns.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'SSH without a look at the key of the host',
  cwe: [322, 295],
  severity: 'high',
  precision: 'high',
  languages: ['go'],
  message: 'Any machine that answers is taken for the one that was meant.',
  why: 'Whoever sits on the way poses as the host, and gets the password and all commands.',
  hint: 'Use knownhosts.New(file), or ssh.FixedHostKey(key).',
  references: ['https://pkg.go.dev/golang.org/x/crypto/ssh#InsecureIgnoreHostKey'],
  match: [reads(['ssh.InsecureIgnoreHostKey'])],
};

import { assigns } from '../../matching/assigns.ts';
import { is } from '../../matching/check.ts';
import { option } from '../../matching/options.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'TLS without a look at the certificate',
  cwe: [295],
  severity: 'high',
  precision: 'high',
  languages: ['go'],
  message: 'This connection is encrypted, but to whom is not checked.',
  why: 'Whoever sits on the way answers with a certificate of their own, and reads and changes all of it.',
  hint: 'Leave InsecureSkipVerify out. For a certificate of your own, put its authority into RootCAs.',
  references: ['https://pkg.go.dev/crypto/tls#Config'],
  match: [option(['InsecureSkipVerify'], is(true)), assigns(['*.InsecureSkipVerify'], is(true))],
};

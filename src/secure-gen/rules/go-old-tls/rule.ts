import { assigns } from '../../matching/assigns.ts';
import { isWritten } from '../../matching/check.ts';
import { option } from '../../matching/options.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const old = isWritten(/^(?:tls\.)?Version(?:SSL30|TLS10|TLS11)$/);

export const entry: RegistryEntry = {
  title: 'Old version of TLS',
  cwe: [327, 326],
  severity: 'medium',
  precision: 'high',
  languages: ['go'],
  message: 'This allows versions of TLS that have known weaknesses.',
  why: 'Somebody on the way brings both sides down to the old version and uses what is known about it.',
  hint: 'Set MinVersion to tls.VersionTLS12 or leave it out; do not limit MaxVersion.',
  references: ['https://www.rfc-editor.org/rfc/rfc8996', 'https://pkg.go.dev/crypto/tls#Config'],
  match: [option(['MinVersion', 'MaxVersion'], old), assigns(['*.MinVersion', '*.MaxVersion'], old)],
};

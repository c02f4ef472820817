import { reads } from '../../matching/assigns.ts';
import { argument, calls, every } from '../../matching/calls.ts';
import { is, matches } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'File that everybody may change',
  cwe: [732],
  severity: 'medium',
  precision: 'high',
  languages: ['java'],
  message: 'Every user of the machine may write here.',
  why: 'Another program on the machine puts its own content in, which this one reads or runs later.',
  hint: 'Use setWritable(true) for the owner alone, or PosixFilePermissions.fromString("rw-------").',
  references: ['https://cwe.mitre.org/data/definitions/732.html'],
  match: [
    calls({ to: ['*.setWritable'], where: every(argument([0], is(true)), argument([1], is(false))) }),
    calls({ to: ['PosixFilePermissions.fromString'], where: argument(0, matches(/^.{7}w./)) }),
    reads(['PosixFilePermission.OTHERS_WRITE']),
  ],
};

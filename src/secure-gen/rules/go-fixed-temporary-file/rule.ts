import { argument, calls } from '../../matching/calls.ts';
import { allOf, anyOf, isConstant, isWritten, matches } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const known = anyOf(matches(/^\/(?:var\/)?tmp\/./), allOf(isWritten(/\bos\.TempDir\(\)/), isConstant()));

export const entry: RegistryEntry = {
  title: 'Temporary file with a known name',
  cwe: [377, 379],
  severity: 'medium',
  precision: 'medium',
  languages: ['go'],
  message: 'Everybody on the machine knows the name of this file before it is made.',
  why: 'Another user puts a link there first, and this program overwrites what it points to, or reads what they wrote.',
  hint: 'Use os.CreateTemp("", "name-*") or os.MkdirTemp.',
  references: ['https://pkg.go.dev/os#CreateTemp', 'https://cwe.mitre.org/data/definitions/377.html'],
  match: [
    calls({
      to: ['os.Create', 'os.WriteFile', 'ioutil.WriteFile', 'os.OpenFile'],
      where: argument(0, known),
    }),
  ],
};

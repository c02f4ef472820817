import { argument, calls } from '../../matching/calls.ts';
import { matches } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Temporary file with a known name',
  cwe: [377, 379],
  severity: 'medium',
  precision: 'medium',
  languages: ['java'],
  message: 'Everybody on the machine knows the name of this file before it is made.',
  why: 'Another user puts a link there first, and this program overwrites what it points to, or reads what they wrote.',
  hint: 'Use Files.createTempFile(prefix, suffix).',
  references: ['https://cwe.mitre.org/data/definitions/377.html'],
  match: [
    calls({
      to: [
        'FileOutputStream',
        'FileWriter',
        'PrintWriter',
        'Files.write',
        'Files.writeString',
        'Files.newOutputStream',
      ],
      where: argument(0, matches(/^\/(?:var\/)?tmp\/./)),
    }),
  ],
};

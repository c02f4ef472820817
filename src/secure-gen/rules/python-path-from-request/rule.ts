import { calls, object } from '../../matching/calls.ts';
import { flows } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const fromRequest = flows({ use: 'path', from: ['remote'] });
const ofPath = [
  'open',
  'read_text',
  'read_bytes',
  'write_text',
  'write_bytes',
  'unlink',
  'rmdir',
  'iterdir',
  'mkdir',
  'rename',
];

export const entry: RegistryEntry = {
  title: 'Path of a file taken from the request',
  cwe: [22, 73],
  severity: 'high',
  precision: 'high',
  languages: ['python'],
  message: 'A part of this path comes from the request, and nothing keeps it inside one folder.',
  why: 'A name such as `../../etc/passwd`, or one that begins with `/`, reaches any file that this program may read or write.',
  hint: 'Take the base name only, or resolve the path and check that it is_relative_to the folder; send_from_directory does both.',
  references: [
    'https://owasp.org/www-community/attacks/Path_Traversal',
    'https://docs.python.org/3/library/pathlib.html#pathlib.PurePath.is_relative_to',
  ],
  match: [
    ...sinks('path', ['python'], fromRequest),
    calls({
      to: [
        ...['Path', 'PosixPath', 'PurePath'].flatMap((name) =>
          ofPath.map((method) => `pathlib.${name}().${method}`),
        ),
        ...ofPath.map((method) => `Path().${method}`),
      ],
      where: object(fromRequest),
    }),
  ],
};

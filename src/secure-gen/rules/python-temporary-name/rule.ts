import { calls } from '../../matching/calls.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Name of a temporary file that nobody has reserved',
  cwe: [377, 379],
  severity: 'medium',
  precision: 'high',
  languages: ['python'],
  message: 'This only thinks up a name: between this and the use of it, another process can make that file.',
  why: 'Whoever may write to the folder puts a link or a file of their own there, and this program writes to it or trusts what it reads.',
  hint: 'Use tempfile.mkstemp, NamedTemporaryFile or TemporaryDirectory, which make what they name.',
  references: [
    'https://docs.python.org/3/library/tempfile.html#deprecated-functions-and-variables',
    'https://cwe.mitre.org/data/definitions/377.html',
  ],
  match: [
    calls({ to: ['tempfile.mktemp', 'mktemp', 'os.tempnam', 'os.tmpnam', 'tempnam', 'tmpnam'] }),
    calls({ to: ['*.mktemp', '*.tempnam'], receiver: /^(?:tempfile|tmp|os|posix)\b/ }),
  ],
};

import { argument, calls, every } from '../../matching/calls.ts';
import { allOf, isWritten, matches, not } from '../../matching/check.ts';
import { startsWith } from '../../matching/starts-with.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const inShared = allOf(
  startsWith(/^(?:\/(?:var\/|private\/)?tmp|\/dev\/shm)\/(?!$)/),
  not(isWritten(/uuid|secrets\.|token_|urandom|mkdtemp|mkstemp/)),
);
const first = argument([0, 'file', 'filename', 'path', 'name'], inShared);
const forWriting = argument([1, 'mode'], matches(/^[rbtU]*[wa]|\+/));

export const entry: RegistryEntry = {
  title: 'File of a fixed name in a folder that everybody may write to',
  cwe: [377, 379],
  severity: 'medium',
  precision: 'medium',
  languages: ['python'],
  message: 'Everybody on the machine may write to this folder, and everybody knows the name of this file.',
  why: 'Another user puts a link of that name there beforehand, and this program overwrites the file it leads to, or hands over what it writes.',
  hint: 'Use tempfile.NamedTemporaryFile or TemporaryDirectory, or a folder that belongs to the program alone.',
  references: [
    'https://docs.python.org/3/library/tempfile.html',
    'https://cwe.mitre.org/data/definitions/379.html',
  ],
  match: [
    calls({ to: ['open', 'io.open', 'codecs.open', 'gzip.open'], where: every(first, forWriting) }),
    calls({
      to: ['logging.FileHandler', 'os.mkdir', 'os.makedirs', 'os.mkfifo', 'shelve.open', 'sqlite3.connect'],
      where: first,
    }),
    calls({
      to: [
        'shutil.copy',
        'shutil.copyfile',
        'shutil.copy2',
        'shutil.move',
        'os.rename',
        'urllib.request.urlretrieve',
      ],
      where: argument([1, 'dst', 'filename'], inShared),
    }),
  ],
};

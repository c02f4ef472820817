import { argument, calls } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const archive = /\b(?:Zip|Jar|Tar|Archive)(?:Archive)?(?:Entry|InputStream|File)\b/;
const checked = /\.startsWith\(|contains\("\.\."\)|getFileName\(|FilenameUtils\./;
const entryName = /\b(?:entry|ze|zipEntry|e|tarEntry|jarEntry|archiveEntry)\.getName\(\)/i;

const isEntryName: Check = (node, { file, tracer }) => {
  if (!archive.test(file.text)) return false;
  const around = file.functionAround(node) ?? file.root;
  if (checked.test(around.text)) return false;
  return tracer
    .valueOf(node)
    .some((pieces) =>
      pieces.some(
        (piece) => typeof piece !== 'string' && piece.steps.some(({ text }) => entryName.test(text)),
      ),
    );
};

export const entry: RegistryEntry = {
  title: 'Entry of an archive unpacked to wherever it says',
  cwe: [22],
  severity: 'high',
  precision: 'high',
  languages: ['java'],
  message: 'The name of an entry of an archive decides where this is written.',
  why: 'An archive with an entry `../../home/app/.ssh/authorized_keys` writes there, outside of the folder that was meant.',
  hint: 'Resolve the name against the folder, normalise, and throw unless the result starts with the folder.',
  references: ['https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/zip/ZipEntry.html'],
  match: [
    calls({
      to: ['FileOutputStream', 'Files.newOutputStream', 'Files.write', 'FileWriter'],
      where: argument(0, isEntryName),
    }),
    calls({ to: ['Files.copy'], where: argument([1], isEntryName) }),
  ],
};

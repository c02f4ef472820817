import { argument, calls } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const archive = /"archive\/(?:zip|tar)"|\b(?:zip|tar)\.(?:NewReader|OpenReader|Reader|Header|File)\b/;
const checked =
  /\bHasPrefix\(|\bIsLocal\(|\bfilepath\.Rel\(|Contains\([^()]*"\.\."|\bSecureJoin\(|\bOpenRoot\(|\bfilepath\.Base\(/;
const entryName = /\b(?:f|file|zf|zipFile|entry|hdr|header|h|th|item|member)\.Name\b/;

/** The name of an entry of an archive, joined with a folder, in a function that does not look where it leads. */
const isEntryName: Check = (node, { file, tracer }) => {
  if (!archive.test(file.text)) return false;
  const around = file.functionAround(node) ?? file.root;
  if (checked.test(around.text)) return false;
  return entryName.test(node.text) || entryName.test(tracer.resolved(node).text);
};

export const entry: RegistryEntry = {
  title: 'Entry of an archive unpacked to wherever it says',
  cwe: [22],
  severity: 'high',
  precision: 'high',
  languages: ['go'],
  message: 'The name of an entry of an archive decides where this is written.',
  why: 'An archive with an entry `../../home/app/.ssh/authorized_keys` writes there, outside of the folder that was meant.',
  hint: 'Refuse names for which filepath.IsLocal is false, or whose joined path does not begin with the folder, before anything is written.',
  references: ['https://pkg.go.dev/archive/zip#Reader', 'https://cwe.mitre.org/data/definitions/22.html'],
  match: [
    calls({
      to: ['os.Create', 'os.OpenFile', 'os.WriteFile', 'ioutil.WriteFile'],
      where: argument(0, isEntryName),
    }),
  ],
};

import { argument, calls } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import { flows } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const stored = flows({ use: 'path', from: ['stored'] });
const listing = /\b(?:namelist|infolist|getmembers|getnames)\(/;

const namedByArchive: Check = (node, context) => {
  const verdict = stored(node, context);
  return typeof verdict === 'object' && listing.test(verdict.flow.label) ? verdict : false;
};

export const entry: RegistryEntry = {
  title: 'File written under the name that an archive gives it',
  cwe: [22],
  severity: 'high',
  precision: 'high',
  languages: ['python'],
  message: 'The path of this file is made of a name in an archive, and nothing keeps it inside one folder.',
  why: 'A prepared archive has names such as `../../home/user/.bashrc`, and the program writes there.',
  hint: 'Resolve the path and check that it is_relative_to the folder, or let extract do it, which leaves such parts out in zip files.',
  references: [
    'https://docs.python.org/3/library/zipfile.html#zipfile.ZipFile.extract',
    'https://cwe.mitre.org/data/definitions/22.html',
  ],
  match: [
    ...sinks('path', ['python'], namedByArchive),
    calls({
      to: ['*.write_bytes', '*.write_text'],
      where: (call, _node, context) =>
        call.callee.object ? namedByArchive(call.callee.object, context) : false,
    }),
    calls({ to: ['shutil.copyfileobj'], where: argument(1, namedByArchive) }),
  ],
};

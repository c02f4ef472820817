import { isGuarded } from '../../analysis/dataflow/guards.ts';
import { isOrigin } from '../../analysis/dataflow/value.ts';
import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** How libraries that read archives call what is in one: yauzl, unzipper, adm-zip, tar-stream. */
const entryName =
  /\b(?:entry|zipEntry|zip_?[eE]ntry|header|archiveEntry|tarEntry)\.(?:path|fileName|entryName|name)$/;

const nameInArchive: Check = (node, { file, tracer }) => {
  for (const pieces of tracer.valueOf(node)) {
    for (const piece of pieces) {
      if (!isOrigin(piece) || piece.cleaned.has('path') || piece.cleaned.has('any')) continue;
      const isName = [piece.node, ...piece.steps].some(({ text }) => entryName.test(text.slice(-60)));
      if (isName && !isGuarded(file, piece, node)) return { flow: piece };
    }
  }
  return false;
};

export const entry: RegistryEntry = {
  title: 'Archive entry written to where its name says',
  cwe: [22],
  severity: 'high',
  precision: 'high',
  languages: ecmascript,
  message: 'The name of an entry of an archive becomes a path, and nothing holds it inside the folder.',
  why: 'An archive with an entry called `../../.bashrc` overwrites files outside the folder that it is unpacked to.',
  hint: 'Resolve the path, and skip the entry unless the path starts with the folder and a separator.',
  references: [
    'https://cwe.mitre.org/data/definitions/22.html',
    'https://nodejs.org/docs/latest-v20.x/api/path.html#pathresolvepaths',
  ],
  match: [
    calls({
      to: [
        'createWriteStream',
        'writeFile',
        'writeFileSync',
        'outputFile',
        'outputFileSync',
        'ensureFile',
        'ensureFileSync',
      ].flatMap((name) => [name, `*.${name}`]),
      where: argument(0, nameInArchive),
    }),
  ],
};

import { constantText, isOrigin } from '../../analysis/dataflow/value.ts';
import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, type CallCheck, calls, every } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import { nowhereAround } from '../../matching/file-text.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const writing = ['writeFile', 'writeFileSync', 'createWriteStream', 'appendFile', 'appendFileSync'];
const random = /random|uuid|nanoid|mkdtemp|tmpName|uniqueId/i;

/** Whether a path is in the folder for temporary files, and nothing in it is random. */
const isPredictable: Check = (node, { tracer }) => {
  const written = tracer.resolved(node).text;
  if (random.test(written)) return false;
  if (/\btmpdir\(\)/.test(written))
    return !/\$\{(?!\s*(?:os\.)?tmpdir)/.test(written) || /Date\.now|process\.pid/.test(written);
  const value = tracer.valueOf(node);
  const text = constantText(value);
  if (text !== undefined) return /^\/(?:var\/)?tmp\/./.test(text);
  return value.some((pieces) => {
    const first = pieces[0];
    return (
      typeof first === 'string' &&
      /^\/(?:var\/)?tmp\//.test(first) &&
      !pieces.some((piece) => isOrigin(piece) && random.test(piece.label))
    );
  });
};

/** `wx` fails where the file is there already. */
const isNotExclusive: CallCheck = ({ arguments: given }) =>
  !given.some(({ value }) => /['"`](?:wx|ax)\+?['"`]/.test(value.text));

export const entry: RegistryEntry = {
  title: 'Temporary file with a name that can be guessed',
  cwe: [377, 379],
  severity: 'medium',
  precision: 'medium',
  languages: ecmascript,
  message: 'The file lies in a folder that everybody can write to, under a name that can be guessed.',
  why: 'Another user of the machine puts a link there before: the program then overwrites a file of theirs choice, or they read what it writes.',
  hint: "Make a folder with fs.mkdtempSync(path.join(os.tmpdir(), 'name-')) and write into that.",
  references: [
    'https://nodejs.org/docs/latest-v20.x/api/fs.html#fsmkdtempprefix-options-callback',
    'https://cwe.mitre.org/data/definitions/377.html',
  ],
  match: [
    calls({
      to: writing.flatMap((name) => [name, `fs.${name}`, `fs.promises.${name}`, `fs-extra.${name}`]),
      where: every(argument(0, isPredictable), isNotExclusive, nowhereAround(/mkdtemp/)),
    }),
    calls({ to: ['tmp.tmpNameSync', 'tmp.tmpName', 'tempy.file', 'os.tmpnam'] }),
  ],
};

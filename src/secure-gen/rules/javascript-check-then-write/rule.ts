import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { type CallCheck, calls } from '../../matching/calls.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** Whether the branch in which it stands is taken where the same path does not exist. */
const onlyIfMissing: CallCheck = (call, node) => {
  const path = call.arguments[0]?.value.text;
  if (path === undefined || /['"`][aw]x\+?['"`]/.test(node.text)) return false;
  for (let inner = node; inner.parent; inner = inner.parent) {
    const { parent } = inner;
    if (parent.type !== 'if_statement') continue;
    const condition = parent.field('condition')?.text ?? '';
    const isMissing =
      condition.includes(`!fs.existsSync(${path})`) || condition.includes(`!existsSync(${path})`);
    if (isMissing && parent.field('consequence') === inner) return true;
  }
  return false;
};

export const entry: RegistryEntry = {
  title: 'File made after a look whether it is there',
  cwe: [367],
  severity: 'low',
  precision: 'medium',
  languages: ecmascript,
  message: 'Between the look and the writing somebody else may make the file.',
  why: 'Another process, or a link that somebody puts there in between, is written over.',
  hint: "Write with { flag: 'wx' } and take EEXIST for an answer.",
  references: [
    'https://nodejs.org/docs/latest-v20.x/api/fs.html#fsexistspath-callback',
    'https://cwe.mitre.org/data/definitions/367.html',
  ],
  match: [
    calls({
      to: [
        'fs.writeFile',
        'fs.writeFileSync',
        'writeFileSync',
        'writeFile',
        'fs.createWriteStream',
        'fs.promises.writeFile',
      ],
      where: onlyIfMissing,
    }),
  ],
};

import { ecmascript } from '../../analysis/syntax/code-language.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import type { Matcher } from '../../matching/matcher.ts';
import { inFile } from '../../matching/may-stand.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const keepsOut =
  /__proto__|prototype['"]|hasOwn|Object\.create\(null\)|new Map\b|isSafeKey|[pP]rotected|[fF]orbidden/;
/** `target = target[key]`, `res[key] = setIn(res[key], …)`: on into what a key leads to. */
const stepsInto = /\b(\w+)\s*=\s*\1\s*\[\s*(\w+)[^\]]*\](?!\s*[-+*])/;
const keyOfParts = /\.(?:split|shift|substring|substr|slice|match|forEach|reduce|length)\b/;

/** A loop that walks along the parts of a path, makes what is missing, and writes at its end. */
function isWalk(text: string): boolean {
  const step = stepsInto.exec(text);
  if (!step || !keyOfParts.test(text) || keepsOut.test(text)) return false;
  const [, object] = step;
  const writes = new RegExp(`\\b${object}\\s*\\[.+\\]\\s*=[^=]`);
  return writes.test(text.replace(step[0], ''));
}

const walk: Matcher = {
  words: ['split', 'shift'],
  mayStand: inFile(stepsInto),
  at: (leaf, { file }) => {
    const owner: SourceNode | undefined = file.functionAround(leaf);
    const call = leaf.parent?.parent;
    if (!owner || !call || !file.callAt(call) || owner.end - owner.start > 4000) return undefined;
    const { text } = owner;
    if (!isWalk(text) || text.indexOf(leaf.text) + owner.start !== leaf.start) return undefined;
    return { node: call };
  },
};

export const entry: RegistryEntry = {
  title: 'Path of keys that leads into prototypes',
  cwe: [1321, 915],
  severity: 'high',
  precision: 'medium',
  languages: ecmascript,
  message:
    'This function follows the keys of a path and writes at its end, without a look at what they are called.',
  why: 'A key called `__proto__` or `constructor` reaches the prototype of all objects; what is written there shows in every object of the program.',
  hint: 'Refuse the keys __proto__, constructor and prototype, or keep the data in a Map.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Prototype_Pollution_Prevention_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/1321.html',
  ],
  match: [walk],
};

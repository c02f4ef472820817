import { ecmascript } from '../../analysis/syntax/code-language.ts';
import type { Matcher } from '../../matching/matcher.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const loops = new Set(['for_in_statement']);
const keepsOut = /__proto__|Object\.create\(null\)|isSafeKey|[pP]rotectedKeys|[fF]orbidden/;

/** Whether the function asks if the object that is written to has the key itself. */
function looksAtOwn(text: string, target: string, key: string): boolean {
  return new RegExp(
    `\\b(?:${target}\\.hasOwnProperty\\(\\s*${key}|hasOwn\\w*(?:\\.call)?\\(\\s*${target}\\s*,\\s*${key})`,
  ).test(text);
}

/** `merge(target[key], source[key])` in a loop over the keys of `source`: a function that calls itself. */
const recursion: Matcher = {
  words: [
    'merge',
    'extend',
    'assign',
    'deepMerge',
    'mergeDeep',
    'deepExtend',
    'deepAssign',
    'mergeConfig',
    'mergeOptions',
    'mixin',
    'defaults',
    'deepDefaults',
    'recursiveMerge',
    'mergeObjects',
    'copy',
    'deepCopy',
    'merger',
    'clone',
  ],
  at: (leaf, { file }) => {
    const owner = file.functionAround(leaf);
    if (!owner || !file.callAt(leaf.parent ?? leaf) || file.reader.nameOf(owner) !== leaf.text)
      return undefined;
    const loop = leaf.closest(
      new Set(['for_in_statement', 'function_declaration', 'function_expression', 'arrow_function']),
    );
    if (!loop || !loops.has(loop.type)) return undefined;
    const key = /(\w+)$/.exec(loop.field('left')?.text ?? '')?.[1];
    const text = owner.text.slice(0, 8000);
    if (key === undefined || keepsOut.test(text)) return undefined;
    const target = new RegExp(`\\b(\\w+)\\[${key}\\]\\s*=[^=]`).exec(loop.text)?.[1];
    if (target === undefined || looksAtOwn(text, target, key)) return undefined;
    return { node: leaf.parent ?? leaf };
  },
};

export const entry: RegistryEntry = {
  title: 'Merge that follows keys into prototypes',
  cwe: [1321, 915],
  severity: 'high',
  precision: 'high',
  languages: ecmascript,
  message:
    'This function copies whatever keys an object has, and goes into those that the target only inherits.',
  why: 'A key called `__proto__` or `constructor` reaches the prototype of all objects; what is written there shows in every object of the program.',
  hint: 'Skip the keys __proto__, constructor and prototype, or go into a key only where Object.hasOwn(target, key).',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Prototype_Pollution_Prevention_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/1321.html',
  ],
  match: [recursion],
};

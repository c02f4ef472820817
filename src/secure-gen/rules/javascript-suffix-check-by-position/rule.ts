import { ecmascript } from '../../analysis/syntax/code-language.ts';
import type { Matcher } from '../../matching/matcher.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** `text.lastIndexOf(end) === text.length - end.length` */
const byPosition: Matcher = {
  words: ['lastIndexOf'],
  at: (leaf, { file }) => {
    const comparison = leaf.closest(new Set(['binary_expression', 'statement_block', 'arguments']));
    if (
      comparison?.type !== 'binary_expression' ||
      !/^(\w+)\.lastIndexOf\((\w+)\)\s*===?\s*\(?\1\.length\s*-\s*\2\.length\)?$/.test(comparison.text)
    )
      return undefined;
    const around = (file.functionAround(leaf) ?? file.root).text.slice(0, 4000);
    return /-1|>=? *0|\.length\s*>=?/.test(around) ? undefined : { node: comparison };
  },
};

export const entry: RegistryEntry = {
  title: 'Ending checked by its position',
  cwe: [20],
  severity: 'medium',
  precision: 'high',
  languages: ecmascript,
  message:
    'lastIndexOf says -1 where the ending is not there, and that can be the difference of the lengths.',
  why: 'A text that is one sign shorter than the ending passes the check, whatever it says.',
  hint: 'Use text.endsWith(ending).',
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/String/endsWith',
    'https://cwe.mitre.org/data/definitions/20.html',
  ],
  match: [byPosition],
};

import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { type CallCheck, calls } from '../../matching/calls.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** Signs that end texts, tags, commands and folders. */
const meaningful = /^(?:["'`<>&\\|;$*]|\.\.[\\/]?|\r?\n)$/;
const asPattern = /^(?:\[?\\?["'`<>&|;]\]?|\\\\|\\\.\\\.(?:\\?\/)?|\\r?\\n|\\n)$/;

/** Replaced once where it is meant to be replaced wherever it stands. */
const firstOnly: CallCheck = (call, _node, { file }) => {
  const [searched, by] = call.arguments;
  if (!searched || !by || call.arguments.length !== 2) return false;
  const replacement = file.shapeOf(by.value);
  if (replacement.kind !== 'literal' || typeof replacement.value !== 'string') return false;
  const shape = file.shapeOf(searched.value);
  const isMeaningful =
    shape.kind === 'literal'
      ? meaningful.test(String(shape.value))
      : shape.kind === 'pattern' && !/[gy]/.test(shape.flags) && asPattern.test(shape.source);
  // Removing a line break at the end, or putting the value at a mark, is no escaping.
  return isMeaningful && /^$|^\\|&|^%|''|""|^_$/.test(replacement.value);
};

export const entry: RegistryEntry = {
  title: 'Escapes the first sign only',
  cwe: [116, 20],
  severity: 'medium',
  precision: 'high',
  languages: ecmascript,
  message: 'replace with a text, or with a pattern without the flag g, changes the first place only.',
  why: 'Whoever writes the value puts the sign in twice, and the second one does what was to be prevented.',
  hint: 'Use replaceAll, or a pattern with the flag g; better, a function that is made for escaping.',
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/String/replace',
    'https://cwe.mitre.org/data/definitions/116.html',
  ],
  match: [calls({ to: ['*.replace'], where: firstOnly })],
};

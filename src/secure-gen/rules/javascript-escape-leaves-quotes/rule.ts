import { ecmascript } from '../../analysis/syntax/code-language.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { type CallCheck, calls } from '../../matching/calls.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const bracketsOnly = /^(?:\[[<>\\]+\]|\(?<\|>\)?|<|>)$/;
/** `="` at the end of what stands before a value. */
const inAttribute = /=\s*\\?["']$/;

/** `value = value.replace(/<|>/g, '')`, and then `<a title="${value}">`. */
const usedInAttribute: CallCheck = (call, node, { file }) => {
  const searched = call.arguments[0] && file.shapeOf(call.arguments[0].value);
  if (searched?.kind !== 'pattern' || !bracketsOnly.test(searched.source)) return false;
  const statement = file.statementOf(node);
  if (/["'](?:\]|\/|"|'),|&quot;|&#0?39;|\\["']\]?\//.test(statement.text)) return false;
  const name = /^(?:const|let|var)?\s*(\w+)\s*=[^=]/.exec(statement.text)?.[1];
  if (name === undefined) return false;
  return file.occurrencesOf(name).some((leaf) => leaf.start > node.end && isAfterQuote(leaf, file.text));
};

function isAfterQuote({ start }: SourceNode, text: string): boolean {
  const line = text.slice(Math.max(0, start - 40), start);
  return (
    inAttribute.test(line.replace(/\$\{$/, '')) ||
    /=\s*\\?"'\s*\+\s*$/.test(line) ||
    /=\s*\\?'"\s*\+\s*$/.test(line)
  );
}

export const entry: RegistryEntry = {
  title: 'Escape that leaves quotes in an attribute',
  cwe: [79, 116],
  severity: 'medium',
  precision: 'high',
  languages: ecmascript,
  message: 'Only < and > are taken out of this value, which then stands between quotes.',
  why: 'A quote in the value ends the attribute, and `onmouseover=…` behind it is another one that runs script.',
  hint: 'Escape & < > " and \', all of them, with a function that is made for it (escape-html).',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/116.html',
  ],
  match: [calls({ to: ['*.replace', '*.replaceAll'], where: usedInAttribute })],
};

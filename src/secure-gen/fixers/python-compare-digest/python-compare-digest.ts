import type { FileAnalysis } from '../../analysis/file-analysis.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { replaced } from '../../fixing/python-call.ts';
import { PythonImports } from '../../fixing/python-imports.ts';
import { sidesOfEquality } from '../../matching/compared.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-timing-comparison'] };

/** `given == expected` → `hmac.compare_digest(given, expected)`; how long it takes no longer tells how much is right. */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const sides = sidesOfEquality(node);
    if (!sides) return undefined;
    const imports = new PythonImports(file, node);
    const compare = imports.ofModule('hmac', 'compare_digest');
    if (compare === undefined) return undefined;
    const call = `${compare}(${sides.map((side) => present(file, side)).join(', ')})`;
    const isEqual = node.children[1]?.text === '==';
    const isAlone = /statement$|^return|clause$|^argument_list|^assignment|parenthesized|boolean|^not_/.test(
      node.parent?.type ?? '',
    );
    const negated = isAlone ? `not ${call}` : `(not ${call})`;
    return [replaced(node, isEqual ? call : negated), ...imports.edits()];
  },
};

/** A text also where nothing was given: `compare_digest` takes no None. */
function present(file: FileAnalysis, side: SourceNode): string {
  const call = file.callAt(file.bare(side));
  const maybeNone = call?.callee.name === 'get' && call.arguments.length === 1;
  return maybeNone ? `${side.text} or ${side.text.includes("'") ? "''" : '""'}` : side.text;
}

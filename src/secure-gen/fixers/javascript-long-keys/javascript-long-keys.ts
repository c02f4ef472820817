import type { FileAnalysis } from '../../analysis/file-analysis.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { innermost, replaced } from '../../fixing/ecmascript-nodes.ts';
import { entryOf, objectAt } from '../../fixing/ecmascript-objects.ts';
import { literalOf } from '../../fixing/ecmascript-style.ts';
import { onlyValueOf } from '../../fixing/ecmascript-texts.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-short-key'] };

/** New RSA, DSA and Diffie-Hellman keys get 2048 bits, those on curves shorter than 192 bits the curve P-256. */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const inner = innermost(node);
    const given =
      inner.type === 'pair' ? [inner.field('value')] : valuesOf(file.callAt(inner)?.arguments ?? []);
    const literals = given.flatMap((value) => (value ? [onlyValueOf(value, context)?.value ?? value] : []));
    const edits = literals.flatMap((literal) => {
      const text = longer(literal, file);
      return text === undefined ? [] : [replaced(literal, text)];
    });
    return edits.length === 1 ? edits : undefined;

    function valuesOf(list: readonly { readonly value: SourceNode }[]): readonly SourceNode[] {
      return list.slice(0, 1).flatMap(({ value }) => {
        const object = objectAt(value, context);
        const bits = object && (entryOf(file, object, 'bits') ?? entryOf(file, object, 'b'));
        return bits ? [bits.value] : [value];
      });
    }
  },
};

function longer(literal: SourceNode, file: FileAnalysis): string | undefined {
  if (literal.type === 'number') {
    const bits = Number(literal.text.replaceAll('_', ''));
    return bits >= 128 && bits < 2048 ? '2048' : undefined;
  }
  if (literal.type !== 'string') return undefined;
  const quote = literal.text[0] === '"' ? '"' : "'";
  const name = literal.text.slice(1, -1);
  if (/^modp[125]$/.test(name)) return literalOf(file, 'modp14', quote);
  return /^(?:sec[pt]|prime)1\d\d/.test(name) ? literalOf(file, 'prime256v1', quote) : undefined;
}

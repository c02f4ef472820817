import { functionAtEnd } from '../../fixing/ecmascript-functions.ts';
import { isForBrowsers, memberOf } from '../../fixing/ecmascript-imports.ts';
import { innermost, replaced } from '../../fixing/ecmascript-nodes.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-timing-comparison'] };

/**
 * `given === secret` → `isSameText(given, secret)`, a function at the end of the file that compares texts of equal length
 * with `timingSafeEqual`. What is no text equals nothing: a secret that was never set lets nobody in.
 */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const comparison = innermost(node);
    const [left, operator, right] = [
      comparison.field('left'),
      comparison.field('operator'),
      comparison.field('right'),
    ];
    if (!left || !operator || !right || isForBrowsers(file)) return undefined;
    const equal = memberOf(file, node, 'crypto', 'timingSafeEqual');
    if (!equal) return undefined;
    const added = functionAtEnd(file, {
      name: 'isSameText',
      parameters: [
        ['given', 'unknown'],
        ['expected', 'unknown'],
      ],
      returns: 'boolean',
      purpose: 'Takes as long whichever sign differs.',
      body: [
        "if (typeof given !== 'string' || typeof expected !== 'string') return false;",
        'const left = Buffer.from(given);',
        'const right = Buffer.from(expected);',
        `return left.length === right.length && ${equal.code}(left, right);`,
      ],
    });
    if (!added) return undefined;
    const not = operator.text.startsWith('!') ? '!' : '';
    return [
      replaced(comparison, `${not}${added.code}(${left.text}, ${right.text})`),
      ...equal.edits,
      ...added.edits,
    ];
  },
};

import { ecmascript } from '../../analysis/syntax/code-language.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import type { Match, Matcher, RuleContext } from '../../matching/matcher.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** Matches `byte % size` of a byte that one of these calls gave, unless sizes divide 256. */
function remainderOfByte(...calls: readonly string[]): Matcher {
  return {
    words: calls,
    at: (leaf, context): Match | undefined => {
      let node: SourceNode = leaf;
      for (let up = 0; node.parent && up < 6; up++, node = node.parent) {
        const { parent } = node;
        const isByte = context.file.shapeOf(node).kind === 'index';
        if (isByte && parent.type === 'binary_expression' && parent.field('operator')?.text === '%') {
          return parent.field('left') === node && isBiased(parent.field('right'), context)
            ? { node: parent }
            : undefined;
        }
      }
      return undefined;
    },
  };
}

function isBiased(size: SourceNode | undefined, { file, tracer }: RuleContext): boolean {
  const shape = size && file.shapeOf(tracer.resolved(size));
  if (shape?.kind !== 'literal') return shape?.kind === 'member' && shape.property === 'length';
  return typeof shape.value === 'number' && 256 % shape.value !== 0;
}

export const entry: RegistryEntry = {
  title: 'Random numbers of which some come oftener',
  cwe: [327, 330],
  severity: 'low',
  precision: 'medium',
  languages: ecmascript,
  message: 'The remainder of a random byte is not evenly spread: 256 is no multiple of the size.',
  why: 'Passwords and codes made this way have signs that come oftener than others, so that fewer guesses are needed.',
  hint: 'Use crypto.randomInt(size), which leaves out the bytes that do not come out even.',
  references: [
    'https://nodejs.org/docs/latest-v20.x/api/crypto.html#cryptorandomintmin-max-callback',
    'https://cwe.mitre.org/data/definitions/330.html',
  ],
  match: [remainderOfByte('randomBytes', 'getRandomValues')],
};

import type { FileAnalysis } from '../../analysis/file-analysis.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { innermost, replaced } from '../../fixing/ecmascript-nodes.ts';
import { isSlowPattern } from '../../matching/slow-pattern.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-slow-pattern'] };

const one = String.raw`(?:\\[dDwWsS]|\[(?:\\.|[^\]\\])+\]|\w)`;
/** `(x+)*`, `(x*)+`, `(x+)+` */
const repeated = new RegExp(String.raw`\((?:\?:)?(${one})([+*])\)([+*])`, 'g');
/** `(\w+\s?)*`: one sign or more of a kind, and at most one of another kind. */
const separated = /\((?:\?:)?(\\w|\\d|\[[a-zA-Z\d-]+\])\+(\\s|-|,| |_|\\\.)\?\)([*+])/g;

/**
 * A repetition of a repetition of the same signs → one repetition: `^(\d+)+$` → `^\d+$`. The same texts match, where only
 * that is asked and no group is read.
 */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const place = innermost(node);
    const literal = place.type === 'regex' ? place : file.callAt(place)?.arguments[0]?.value;
    if (!literal || !isOnlyTested(place, file)) return undefined;
    const source = literal.type === 'regex' ? literal.field('pattern')?.text : textOfString(literal, file);
    if (source === undefined) return undefined;
    const written = rewritten(source);
    if (written === source || isSlowPattern(written)) return undefined;
    if (literal.type === 'regex') return [replaced(literal.field('pattern')!, written)];
    const quote = literal.text[0]!;
    return [replaced(literal, quote + written.replaceAll('\\', '\\\\') + quote)];
  },
};

function textOfString(node: SourceNode, file: FileAnalysis): string | undefined {
  const shape = file.shapeOf(node);
  const isPlain = node.type === 'string' && shape.kind === 'literal' && !/['"\n]/.test(String(shape.value));
  return isPlain ? String(shape.value) : undefined;
}

function rewritten(source: string): string {
  return source
    .replaceAll(
      repeated,
      (_whole, sign: string, inner: string, outer: string) =>
        sign + (inner === '*' || outer === '*' ? '*' : '+'),
    )
    .replaceAll(separated, (whole, sign: string, other: string, outer: string) =>
      new RegExp(`^${sign}$`).test(other.replaceAll('\\', '')) && other !== '\\s'
        ? whole
        : `(?:${sign}${other}?)${outer}`,
    );
}

/** Whether nothing takes the groups of a match: the pattern is asked by `test`, or has no groups that are used. */
function isOnlyTested(pattern: SourceNode, file: FileAnalysis): boolean {
  const holder = pattern.parent;
  if (holder?.type === 'member_expression') return holder.field('property')?.text === 'test';
  const left = holder?.field('name') ?? holder?.field('left');
  const name = left?.type === 'member_expression' ? left.field('property')?.text : left?.text;
  if (name === undefined) return false;
  const uses = file
    .occurrencesOf(name)
    .filter((leaf) => leaf.start !== left?.start && leaf.end !== left?.end);
  return uses.every(({ end }) => /^\.test\(/.test(file.text.slice(end, end + 6)));
}

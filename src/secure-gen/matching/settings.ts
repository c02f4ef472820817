import type { SourceNode } from '../analysis/syntax/source-node.ts';
import type { Check } from './check.ts';
import type { Match, Matcher, RuleContext } from './matcher.ts';
import { followedBy } from './may-stand.ts';
import { option } from './options.ts';

/** What follows what is given a value: the end of its quotes and brackets, a colon or an equals sign. */
const afterSetting = /["'`]?\s*\]?\s*(?:[?!]?\s*:|[-+*|&^%/?<>@]{0,3}=(?![=>]))/y;
/**
 * Matches what a name of known meaning is given, in any of the ways in which programs are configured: `DEBUG = True`,
 * `app.config['DEBUG'] = True`, `app.DEBUG = True`, `{'DEBUG': True}`, `update(DEBUG=True)`, `def run(DEBUG=True)`.
 */
export function setting(names: readonly string[], where: Check): Matcher {
  const given = option(names, where);
  const known = new Set(names);
  return {
    // Of `Access-Control-Allow-Origin`, the last word is looked for.
    words: [...new Set(names.map((name) => name.split('-').at(-1)!))],
    mayStand: followedBy(afterSetting),
    at: (leaf, context) =>
      given.at(leaf, context) ?? (known.has(leaf.text) ? assigned(leaf, where, context) : undefined),
  };
}

function assigned(leaf: SourceNode, where: Check, context: RuleContext): Match | undefined {
  const target = targetOf(leaf, context);
  const binding = context.file.reader.bindingAt(target);
  if (binding?.kind !== 'assigned' || binding.path.length > 0) return undefined;
  const verdict = where(binding.value, context);
  if (verdict === false) return undefined;
  const node = target.parent ?? target;
  return verdict === true ? { node } : { node, flow: verdict.flow };
}

/** The member that a leaf names (`app.DEBUG`, `config['DEBUG']`), or the name itself. */
function targetOf(leaf: SourceNode, { file }: RuleContext): SourceNode {
  const holder = leaf.parent?.type === 'string' ? leaf.parent.parent : leaf.parent;
  if (!holder) return leaf;
  const shape = file.shapeOf(holder);
  return shape.kind === 'member' && shape.property === leaf.text ? holder : leaf;
}

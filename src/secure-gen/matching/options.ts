import type { Check } from './check.ts';
import type { Matcher } from './matcher.ts';
import { followedBy } from './may-stand.ts';

/** What follows a key: the end of its quotes, a colon or a sign that gives it a value. */
const afterKey = /["'`]?\s*(?:[?!]?\s*:|=(?![=>])|:=)/y;
/** Matches `key: value` of an object or a dictionary, and arguments that are given by that name. */
export function option(keys: readonly string[], where: Check): Matcher {
  return {
    words: keys,
    mayStand: followedBy(afterKey),
    at: (leaf, context) => {
      // A key is a leaf, or one more inside: in quotes, or in what Go calls an element.
      const isInside = leaf.parent?.type === 'string' || leaf.parent?.type === 'literal_element';
      const pair = isInside ? leaf.parent?.parent : leaf.parent;
      // A variable of that name is no option.
      if (pair?.type === 'variable_declarator') return undefined;
      if (!pair || pair.children[0]?.start !== (isInside ? leaf.parent : leaf)?.start) return undefined;
      const value = pair.field('value');
      if (!value || !keys.includes(leaf.text.replace(/^['"]|['"]$/g, ''))) return undefined;
      const verdict = where(value, context);
      if (verdict === false) return undefined;
      return verdict === true ? { node: pair } : { node: pair, flow: verdict.flow };
    },
  };
}

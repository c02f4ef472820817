import type { Check } from './check.ts';
import type { Matcher } from './matcher.ts';

/** Matches `key: value` of an object or a dictionary, and arguments that are given by that name. */
export function option(keys: readonly string[], where: Check): Matcher {
  return {
    words: keys,
    at: (leaf, context) => {
      const pair = leaf.parent?.type === 'string' ? leaf.parent.parent : leaf.parent;
      if (!pair || pair.children[0]?.start !== (leaf.parent === pair ? leaf : leaf.parent)?.start)
        return undefined;
      const value = pair.field('value');
      if (!value || !keys.includes(leaf.text.replace(/^['"]|['"]$/g, ''))) return undefined;
      const verdict = where(value, context);
      if (verdict === false) return undefined;
      return verdict === true ? { node: pair } : { node: pair, flow: verdict.flow };
    },
  };
}

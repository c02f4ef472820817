import type { Check } from './check.ts';
import type { Matcher } from './matcher.ts';
import { followedBy } from './may-stand.ts';

/** Matches `import(name)`, where the name passes. */
export function dynamicImports(where: Check): Matcher {
  return {
    words: ['import'],
    mayStand: followedBy(/\s*\(/y),
    at: (leaf, context) => {
      const call = leaf.parent?.type === 'import' ? leaf.parent.parent : undefined;
      if (call?.type !== 'call_expression' || call.field('function') !== leaf.parent) return undefined;
      const name = call.field('arguments')?.named.find(({ type }) => type !== 'comment');
      const verdict = name ? where(name, context) : false;
      if (verdict === false) return undefined;
      return verdict === true ? { node: call } : { node: call, flow: verdict.flow };
    },
  };
}

import { referenceOf } from '../analysis/dataflow/path-of.ts';
import { lastName } from '../knowledge/callee-index.ts';
import { matchesCallee } from '../knowledge/path-pattern.ts';
import type { Check } from './check.ts';
import { companyOf } from './company.ts';
import type { Matcher } from './matcher.ts';

/** Matches values of a type that are written out: `http.Cookie{Name: name}` in Go. */
export function composites(of: readonly string[], where: Check): Matcher {
  return {
    words: [...new Set(of.map(lastName))],
    company: companyOf(of),
    at: (leaf, context) => {
      const type = leaf.parent?.type === 'qualified_type' ? leaf.parent : leaf;
      const node = type.parent;
      if (node?.type !== 'composite_literal' || node.field('type') !== type) return undefined;
      const path = referenceOf(context.file, type)?.path ?? '';
      if (!of.some((pattern) => matchesCallee(path, pattern, false))) return undefined;
      const verdict = where(node, context);
      if (verdict === false) return undefined;
      return verdict === true ? { node } : { node, flow: verdict.flow };
    },
  };
}

import { referenceOf } from '../analysis/dataflow/path-of.ts';
import { lastName } from '../knowledge/callee-index.ts';
import { beginsWithPath, matchesCallee } from '../knowledge/path-pattern.ts';
import type { Check } from './check.ts';
import { companyOf } from './company.ts';
import type { Matcher } from './matcher.ts';

/** Matches assignments to a member: `*.innerHTML = value`, `*.verify_mode = ssl.CERT_NONE`. */
export function assigns(to: readonly string[], where: Check): Matcher {
  return {
    words: [...new Set(to.map(lastName))],
    company: companyOf(to),
    at: (leaf, context) => {
      const member = leaf.parent;
      if (!member || member.end !== leaf.end) return undefined;
      const binding = context.file.reader.bindingAt(member);
      if (binding?.kind !== 'assigned' && binding?.kind !== 'appended') return undefined;
      const path = referenceOf(context.file, member)?.path ?? `?.${leaf.text}`;
      if (!to.some((pattern) => matchesCallee(path, pattern, false))) return undefined;
      const verdict = where(binding.value, context);
      if (verdict === false) return undefined;
      const node = member.parent ?? member;
      return verdict === true ? { node } : { node, flow: verdict.flow };
    },
  };
}

/** Matches what is read: `process.env.NODE_TLS_REJECT_UNAUTHORIZED`, a constant of a module. */
export function reads(paths: readonly string[]): Matcher {
  return {
    words: [...new Set(paths.map(lastName))],
    company: companyOf(paths),
    at: (leaf, { file }) => {
      const node = leaf.parent && file.shapeOf(leaf.parent).kind === 'member' ? leaf.parent : leaf;
      const reference = referenceOf(file, node);
      return reference && paths.some((path) => beginsWithPath(reference.path, path)) ? { node } : undefined;
    },
  };
}

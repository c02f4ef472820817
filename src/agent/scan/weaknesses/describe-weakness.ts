import type { RuleExplanation } from '../../../redact/report/explain-rule.ts';
import { registry } from '../../../secure-gen/rules/registry.generated.ts';

/** What a rule looks for, why that does harm, and how to write it instead. @returns undefined when there is no such rule */
export function describeWeakness(id: string): RuleExplanation | undefined {
  const rule = registry.find((entry) => entry.id === id)?.entry;
  if (!rule) return undefined;
  const { title, severity, message, why, hint, references, cwe } = rule;
  return { id, title, severity, what: `${message} ${why}`, remedy: hint, references, cwe };
}

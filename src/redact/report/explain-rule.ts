import type { Severity } from '../finding.ts';
import { registry as detectors } from '../pii/detectors/registry.generated.ts';
import { namedSecretRules } from '../secrets/context/named-secrets.ts';
import { secretRules } from '../secrets/provider-rules.ts';
import { Sample } from '../secrets/sample.ts';
import { describeRule, type RuleDescription } from './rule-description.ts';

/** A rule for people. */
export interface RuleExplanation extends RuleDescription {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** Invented, and never the same twice. */
  readonly example?: string;
}

const longestExample = 200;

/** @returns undefined when there is no such rule */
export function explainRule(id: string): RuleExplanation | undefined {
  const secret = secretRules().find((rule) => rule.id === id);
  if (secret) {
    const { title, severity = 'high' } = secret;
    const example = secret.examples(new Sample(Date.now())).positive[0]!;
    const shown = example.length > longestExample ? `${example.slice(0, longestExample)}…` : example;
    return { id, title, severity, ...describeRule({ kind: 'secret', rule: id, title }), example: shown };
  }
  const named = namedSecretRules.find((rule) => rule.id === id);
  if (named) return { ...named, ...describeRule({ kind: 'secret', rule: id, title: named.title }) };
  const detector = detectors.find((entry) => entry.id === id)?.entry;
  if (!detector) return undefined;
  const { title, severity } = detector;
  return { id, title, severity, ...describeRule({ kind: 'personal', rule: id, title }) };
}

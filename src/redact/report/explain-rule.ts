import type { Severity } from '../finding.ts';
import { registry as detectors } from '../pii/detectors/registry.generated.ts';
import { namedSecretRules } from '../secrets/context/named-secrets.ts';
import { secretRules } from '../secrets/provider-rules.ts';
import { Sample } from '../secrets/sample.ts';
import { describeRule } from './rule-description.ts';

/** A rule for people. */
export interface RuleExplanation {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly what: string;
  /** Invented, and never the same twice. */
  readonly example?: string;
  readonly source?: string;
  readonly remedy: string;
}

const longestExample = 200;

/** @returns undefined when there is no such rule */
export function explainRule(id: string): RuleExplanation | undefined {
  const secret = secretRules().find((rule) => rule.id === id);
  if (secret) {
    const { help, source } = describeRule({ kind: 'secret', rule: id, title: secret.title });
    const example = secret.examples(new Sample(Date.now())).positive[0]!;
    const shown = example.length > longestExample ? `${example.slice(0, longestExample)}…` : example;
    const severity = secret.severity ?? 'high';
    return {
      id,
      title: secret.title,
      severity,
      what: help.what,
      example: shown,
      source,
      remedy: help.remedy,
    };
  }
  const named = namedSecretRules.find((rule) => rule.id === id);
  if (named) {
    const { help } = describeRule({ kind: 'secret', rule: id, title: named.title });
    return { ...named, what: help.what, remedy: help.remedy };
  }
  const detector = detectors.find((entry) => entry.id === id)?.entry;
  if (!detector) return undefined;
  const { title, severity } = detector;
  const { help } = describeRule({ kind: 'personal', rule: id, title });
  return { id, title, severity, what: help.what, remedy: help.remedy };
}

import type { Finding } from '../finding.ts';
import { registry } from '../secrets/rules/registry.generated.ts';

/** What to tell people about what was found. */
export interface RuleDescription {
  /** What it is, or what is wrong. */
  readonly what: string;
  readonly remedy: string;
  /** Public pages: documentation of a secret's form, explanations of a weakness. */
  readonly references: readonly string[];
  /** Of the Common Weakness Enumeration; the closest first. */
  readonly cwe: readonly number[];
}

const secretRemedy =
  'Revoke the secret at whoever issued it: what was written to a file or a commit counts as known to others. ' +
  'Issue a new one and keep it outside the repository: in the environment, in a keychain or in a secret store.';

const personalRemedy =
  'Take it out, or put an invented value in its place (an address at example.com, a number from a reserved range). ' +
  '`ppagent redact` does so, reversibly.';

/** Describes the rule behind a finding. */
export function describeRule({
  kind,
  rule,
  title,
}: Pick<Finding, 'kind' | 'rule' | 'title'>): RuleDescription {
  if (kind === 'personal') {
    const what = `The text holds personal data: ${title}.`;
    return { what, remedy: personalRemedy, references: [], cwe: [359] };
  }
  const provider = registry.find(({ entry }) => entry.rules.some(({ id }) => id === rule))?.entry;
  return {
    what: provider
      ? `${title}, as ${provider.name} issues it or holds it.`
      : `${title}: a value that its name says is secret.`,
    remedy: secretRemedy,
    references: provider ? [provider.source] : [],
    cwe: [798],
  };
}

import type { Finding } from '../finding.ts';
import { registry } from '../secrets/rules/registry.generated.ts';

/** What to tell people about what was found. */
export interface RuleDescription {
  readonly kind: Finding['kind'];
  readonly title: string;
  /** Who issues it, for a provider's secret. */
  readonly provider?: string;
  /** Public documentation of its form. */
  readonly source?: string;
  readonly help: { readonly what: string; readonly remedy: string };
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
    return {
      kind,
      title,
      help: { what: `The text holds personal data: ${title}.`, remedy: personalRemedy },
    };
  }
  const provider = registry.find(({ entry }) => entry.rules.some(({ id }) => id === rule))?.entry;
  return {
    kind,
    title,
    ...(provider ? { provider: provider.name, source: provider.source } : {}),
    help: {
      what: provider
        ? `${title}, as ${provider.name} issues it or holds it.`
        : `${title}: a value that its name says is secret.`,
      remedy: secretRemedy,
    },
  };
}

import { similarName } from '../../../config/settings/similar-name.ts';
import { PpagentError } from '../../../errors/ppagent-error.ts';
import type { Place } from '../../../redact/report/located-finding.ts';
import { registry } from '../../../secure-gen/rules/registry.generated.ts';
import type { Baseline } from '../../scan/baseline/baseline.ts';
import { scan } from '../../scan/scan.ts';
import { severityRank } from '../../scan/severity-rank.ts';
import type { WeaknessFinding } from '../../scan/weaknesses/weakness-finding.ts';
import { type AmongOptions, mayBeChanged } from '../may-be-changed.ts';
import type { AskedFinding } from './asked-finding.ts';
import type { FindingSelection } from './finding-selection.ts';
import { namedFindings } from './named-findings.ts';

export interface SelectOptions extends AmongOptions {
  readonly root: string;
  readonly isRepository: boolean;
  readonly selection: FindingSelection;
  /** Findings that were looked at and accepted. */
  readonly accepted?: Baseline;
  readonly signal: AbortSignal;
}

/**
 * The weaknesses that were asked for, gravest first. What comments or the baseline accept is left out unless it was named, and
 * so is what rules are not sure of unless it, or its rule, was; tests are left out unless they were.
 *
 * @throws PpagentError FINDING_UNKNOWN, USAGE for a rule that there is not; what a scan throws
 */
export async function selectFindings(options: SelectOptions): Promise<readonly AskedFinding[]> {
  const { selection } = options;
  if (selection.kind === 'matching') requireRules(selection.rules);
  const found = await weaknessesIn(options);
  const mayChange = mayBeChanged(options);
  const chosen =
    selection.kind === 'named'
      ? namedFindings(selection.references, found, options.folder)
      : found.filter((finding) => isAskedFor(finding, selection) && mayChange(finding.path));
  return [...chosen]
    .sort((one, other) => severityRank(other.severity) - severityRank(one.severity) || inOrder(one, other))
    .map((finding, number) => ({ number, finding }));
}

function requireRules(rules: readonly string[]): void {
  const ids = registry.map(({ id }) => id);
  const wrong = rules.find((rule) => !ids.includes(rule));
  if (wrong === undefined) return;
  const meant = similarName(wrong, ids);
  throw new PpagentError('USAGE', `there is no rule ${wrong}`, {
    remedy: meant ? `Did you mean ${meant}?` : 'Take one from what `ppagent scan --only weaknesses` prints.',
  });
}

async function weaknessesIn({
  root,
  isRepository,
  paths,
  selection,
  accepted,
  signal,
}: SelectOptions): Promise<readonly (WeaknessFinding & Place)[]> {
  const isNamed = selection.kind === 'named';
  const { findings } = await scan({
    target: { kind: 'paths', paths: paths.length === 0 ? [''] : paths },
    root,
    folder: root,
    isRepository,
    secrets: false,
    personalData: false,
    weaknesses: true,
    unsure: isNamed || selection.rules.length > 0,
    inlineIgnores: !isNamed,
    baseline: isNamed ? undefined : accepted,
    signal,
    onProgress: () => {},
  });
  return findings.flatMap((finding) => (finding.kind === 'weakness' ? [finding] : []));
}

function isAskedFor(
  { rule, severity }: WeaknessFinding,
  selection: Extract<FindingSelection, { kind: 'matching' }>,
): boolean {
  const { rules, severity: least = 'low' } = selection;
  return (rules.length === 0 || rules.includes(rule)) && severityRank(severity) >= severityRank(least);
}

function inOrder(one: Place, other: Place): number {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  return one.startLine - other.startLine || one.startColumn - other.startColumn;
}

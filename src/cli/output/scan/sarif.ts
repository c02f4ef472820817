import type { ArtifactLocation, Log, ReportingDescriptor, Result } from 'sarif';
import packageJson from '../../../../package.json' with { type: 'json' };
import type { ScanFinding, ScanResult } from '../../../agent/scan/scan-result.ts';
import type { Severity } from '../../../redact/finding.ts';
import { describeRule, type RuleDescription } from '../../../redact/report/rule-description.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
};

/** As GitHub reads them: from 9.0 critical, from 7.0 high, from 4.0 medium, above 0 low. */
const securitySeverity: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
};

const precision = { certain: 'very-high', likely: 'high', possible: 'medium' } as const;

/** GitHub takes no run with more: https://docs.github.com/en/code-security/reference/code-scanning/sarif-support */
export const mostResults = 25_000;

const ranks: Readonly<Record<Severity, number>> = { critical: 0, high: 1, medium: 2, low: 3 };

/** The most severe ones where there are too many, in the order that they came in. */
function reported(findings: readonly ScanFinding[]): readonly ScanFinding[] {
  if (findings.length <= mostResults) return findings;
  const bySeverity = [...findings].sort((a, b) => ranks[a.severity] - ranks[b.severity]);
  const kept = new Set(bySeverity.slice(0, mostResults));
  return findings.filter((finding) => kept.has(finding));
}

/**
 * A scan as SARIF 2.1.0, with what GitHub's code scanning wants beyond the standard: help, severity, precision and
 * fingerprints of its rules and results. It holds no value: messages name the rule, snippets are left out, and paths are
 * relative, because an absolute one may hold somebody's name.
 */
export function toSarif(result: ScanResult): Log {
  const findings = reported(result.findings);
  const leftOut = result.findings.length - findings.length;
  const rules = [...new Map(findings.map((finding) => [finding.rule, finding])).values()];
  const indexOf = new Map(rules.map(({ rule }, index) => [rule, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'ppagent',
            semanticVersion: packageJson.version,
            rules: rules.map((finding) => toRule(finding, describeRule(finding))),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [
              ...(leftOut > 0
                ? [{ level: 'warning' as const, message: { text: leftOutText(leftOut) } }]
                : []),
              ...result.skipped.map(({ path, reason }) => ({
                level: 'note' as const,
                message: { text: `not scanned: ${reason}` },
                locations: [{ physicalLocation: { artifactLocation: location(path) } }],
              })),
            ],
          },
        ],
        results: findings.map((finding) => toResult(finding, indexOf.get(finding.rule)!)),
      },
    ],
  };
}

/** What to say where not all findings are in the report. */
export function leftOutText(count: number): string {
  return `${count} findings of the lowest severities are left out: GitHub takes at most ${mostResults} a run`;
}

function toRule(
  { rule, severity, certainty, title }: ScanFinding,
  { help, source, kind }: RuleDescription,
): ReportingDescriptor {
  return {
    id: rule,
    name: rule,
    shortDescription: { text: title },
    fullDescription: { text: help.what },
    ...(source === undefined ? {} : { helpUri: source }),
    help: {
      text: `${help.what}\n\n${help.remedy}`,
      markdown: `**${title}**\n\n${help.what}\n\n${help.remedy}`,
    },
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: [
        'security',
        kind === 'secret' ? 'secret' : 'privacy',
        `external/cwe/cwe-${kind === 'secret' ? 798 : 359}`,
      ],
      precision: precision[certainty],
      'security-severity': securitySeverity[severity],
    },
  };
}

function toResult(finding: ScanFinding, ruleIndex: number): Result {
  const { rule, severity, title, path, startLine, startColumn, endLine, endColumn, fingerprint } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: `${title} (${finding.length} characters).` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: location(path),
          region: { startLine, startColumn, endLine, endColumn },
        },
      },
    ],
    partialFingerprints: { 'ppagent/v1': fingerprint },
    ...(finding.origin ? { properties: finding.origin } : {}),
  };
}

function location(path: string): ArtifactLocation {
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

import type {
  ArtifactLocation,
  CodeFlow,
  Location,
  Log,
  Notification,
  ReportingDescriptor,
  Result,
} from 'sarif';
import packageJson from '../../../../package.json' with { type: 'json' };
import type { ScanFinding, ScanResult } from '../../../agent/scan/scan-result.ts';
import { describeWeakness } from '../../../agent/scan/weaknesses/describe-weakness.ts';
import type { WeaknessFinding } from '../../../agent/scan/weaknesses/weakness-finding.ts';
import type { Certainty, Severity } from '../../../redact/finding.ts';
import type { Region } from '../../../redact/report/located-finding.ts';
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

type Precision = 'very-high' | 'high' | 'medium' | 'low';

const precisions: Readonly<Record<Certainty, Precision>> = {
  certain: 'very-high',
  likely: 'high',
  possible: 'medium',
};
/** What follows from the whole of a program is less sure than what a value shows by itself. */
const precisionsOfWeaknesses: Readonly<Record<Certainty, Precision>> = {
  certain: 'high',
  likely: 'medium',
  possible: 'low',
};

const tags = { secret: ['secret'], personal: ['privacy'], weakness: [] } as const;

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
 * fingerprints of its rules and results. It holds no value: they are masked in the steps of a flow, snippets are left out, and
 * paths are relative, because an absolute one may hold somebody's name.
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
            rules: rules.map(toRule),
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
              ...result.skipped.map(({ path, reason }) => note(path, `not scanned: ${reason}`)),
              ...result.cutShort.map(({ path, reason }) => note(path, `weaknesses may be missed: ${reason}`)),
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

function toRule(finding: ScanFinding): ReportingDescriptor {
  const { kind, rule, severity, certainty, title } = finding;
  const { what, remedy, references, cwe } = descriptionOf(finding);
  const further = references.map((url) => `- <${url}>`).join('\n');
  return {
    id: rule,
    name: rule,
    shortDescription: { text: title },
    fullDescription: { text: what },
    ...(references[0] === undefined ? {} : { helpUri: references[0] }),
    help: {
      text: [what, remedy, ...references].join('\n\n'),
      markdown: [`**${title}**`, what, remedy, ...(further === '' ? [] : [further])].join('\n\n'),
    },
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: ['security', ...tags[kind], ...cwe.map((number) => `external/cwe/cwe-${number}`)],
      precision: (kind === 'weakness' ? precisionsOfWeaknesses : precisions)[certainty],
      'security-severity': securitySeverity[severity],
    },
  };
}

function descriptionOf(finding: ScanFinding): RuleDescription {
  if (finding.kind !== 'weakness') return describeRule(finding);
  const { message, hint, cwe } = finding;
  return describeWeakness(finding.rule) ?? { what: message, remedy: hint, references: [], cwe };
}

function toResult(finding: ScanFinding, ruleIndex: number): Result {
  const { rule, severity, path, fingerprint } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: messageOf(finding) },
    locations: [{ physicalLocation: { artifactLocation: location(path), region: regionOf(finding) } }],
    ...(finding.kind === 'weakness' && finding.flow.length > 0
      ? { codeFlows: [codeFlow(finding, path)] }
      : {}),
    partialFingerprints: { 'ppagent/v1': fingerprint },
    ...(finding.origin ? { properties: finding.origin } : {}),
  };
}

function messageOf(finding: ScanFinding): string {
  if (finding.kind !== 'weakness') return `${finding.title} (${finding.length} characters).`;
  const { title, message, flow } = finding;
  const [source] = flow;
  const from = source === undefined ? '' : ` The data comes from ${source.label} (line ${source.startLine}).`;
  return `${title}. ${message}${from}`;
}

/** The way of the data, step by step: what GitHub shows as paths. */
function codeFlow({ flow }: WeaknessFinding, path: string): CodeFlow {
  const locations = flow.map((step): { location: Location } => ({
    location: {
      physicalLocation: { artifactLocation: location(path), region: regionOf(step) },
      message: { text: step.label },
    },
  }));
  return { threadFlows: [{ locations }] };
}

function note(path: string, text: string): Notification {
  return {
    level: 'note',
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: location(path) } }],
  };
}

function regionOf({ startLine, startColumn, endLine, endColumn }: Region): Region {
  return { startLine, startColumn, endLine, endColumn };
}

function location(path: string): ArtifactLocation {
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

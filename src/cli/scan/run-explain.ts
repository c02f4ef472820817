import type { ScanTarget } from '../../agent/scan/scan.ts';
import { describeWeakness } from '../../agent/scan/weaknesses/describe-weakness.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { explainRule, type RuleExplanation } from '../../redact/report/explain-rule.ts';
import type { CliIo } from '../cli-io.ts';
import { findingsText } from '../output/scan/text-report.ts';
import { type Style, styleFor } from '../output/terminal-style.ts';
import type { ScanCommandOptions } from './scan-command-options.ts';
import type { ScanScope } from './scan-scope.ts';
import { scanWithProgress } from './scan-with-progress.ts';

/**
 * `ppagent scan --explain ID`: what a rule looks for, and what to do about a finding. A fingerprint is looked for among
 * what the scan finds.
 *
 * @throws PpagentError USAGE when there is no such rule and no such finding
 */
export async function runExplain(
  id: string,
  scan: { target: ScanTarget; scope: ScanScope; options: ScanCommandOptions },
  io: CliIo,
): Promise<ExitCode> {
  const style = styleFor(io.stdout, io, scan.options.color);
  const rule = explain(id);
  if (rule) {
    io.stdout.write(explanationText(rule, style));
    return ExitCode.Ok;
  }
  if (!/^[0-9a-f]{6,16}$/.test(id)) throw unknown(id);
  const { findings } = await scanWithProgress(
    scan.target,
    scan.scope,
    { ...scan.options, baseline: false },
    io,
  );
  const found = findings.filter(({ fingerprint }) => fingerprint.startsWith(id));
  if (found.length === 0) throw unknown(id);
  io.stdout.write(findingsText(found, style));
  for (const name of new Set(found.map(({ rule: ruleId }) => ruleId))) {
    const explanation = explain(name);
    if (explanation) io.stdout.write(`\n${explanationText(explanation, style)}`);
  }
  return ExitCode.Ok;
}

function explain(id: string): RuleExplanation | undefined {
  return explainRule(id) ?? describeWeakness(id);
}

function unknown(id: string): PpagentError {
  return new PpagentError('USAGE', `there is no rule and no finding ${id}`, {
    remedy: 'Give the name of a rule, or the 16 digits under a finding, as `ppagent scan` prints them.',
  });
}

function explanationText(
  { id, title, severity, what, example, references, remedy, cwe }: RuleExplanation,
  style: Style,
): string {
  const lines = [
    `${style.bold(id)}  ${title}, severity ${severity}`,
    '',
    what,
    ...(example === undefined ? [] : ['', `For instance (invented):  ${example}`]),
    '',
    remedy,
    '',
    'Documentation:',
    ...references.map((url) => `  ${url}`),
    ...cwe.map((number) => `  https://cwe.mitre.org/data/definitions/${number}.html`),
    '',
    'To leave one place out, write `ppagent:ignore` in a comment on its line; to accept all that is there now,',
    'run `ppagent scan baseline`.',
  ];
  return `${lines.join('\n')}\n`;
}

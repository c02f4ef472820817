import { expect } from 'vitest';
import { scanReport } from '../../src/agent/scan/scan-report-schema.ts';
import { inventedSecret } from './invented-secret.ts';
import { runPpagent } from './run-ppagent.ts';

const { token } = inventedSecret();

/** Runs `ppagent scan --json`, whose report has to be as its schema says and without the invented secret. */
export async function scanJson(cwd: string, argv: readonly string[] = []) {
  const { exitCode, stdout, stderr } = await runPpagent(['scan', '--json', ...argv], { cwd });
  expect(stdout + stderr).not.toContain(token);
  if (stdout === '') throw new Error(`exit code ${exitCode}: ${stderr}`);
  const report = scanReport.parse(JSON.parse(stdout));
  return { exitCode, report, stderr, paths: report.findings.map(({ path }) => path) };
}

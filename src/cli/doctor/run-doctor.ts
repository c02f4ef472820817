import { ExitCode } from '../../errors/exit-code.ts';
import type { CliIo } from '../cli-io.ts';
import { styleFor } from '../output/terminal-style.ts';
import type { Check, Finding } from './check.ts';
import { coreCheck } from './core-check.ts';
import {
  diskCheck,
  gitCheck,
  keychainCheck,
  pythonCheck,
  sandboxCheck,
  terminalCheck,
} from './machine-checks.ts';
import { modelCheck, nodeCheck, packageCheck, providersCheck } from './runtime-checks.ts';

const checks: readonly Check[] = [
  packageCheck,
  nodeCheck,
  providersCheck,
  modelCheck,
  gitCheck,
  pythonCheck,
  sandboxCheck,
  coreCheck,
  keychainCheck,
  terminalCheck,
  diskCheck,
];

/** `ppagent doctor`: the report on stdout, in a fixed order; exit 2 when `fix` lacks something. */
export async function runDoctor(options: { json?: boolean }, io: CliIo): Promise<ExitCode> {
  const findings = await Promise.all(
    checks.map(async (check) => ({ name: check.name, ...(await check.run(io)) })),
  );
  const isReady = findings.every((finding) => finding.status !== 'fail');
  if (options.json) io.stdout.write(`${JSON.stringify({ ready: isReady, checks: findings })}\n`);
  else for (const finding of findings) io.stdout.write(formatFinding(finding, io));
  return isReady ? ExitCode.Ok : ExitCode.Usage;
}

function formatFinding(finding: Finding & { readonly name: string }, io: CliIo): string {
  const { green, yellow, red, dim } = styleFor(io.stdout, io);
  const colour = { ok: green, warn: yellow, fail: red }[finding.status];
  const line = `${colour(finding.status.padEnd(4))}  ${finding.name.padEnd(9)}  ${finding.detail}\n`;
  return finding.status === 'ok' ? line : `${line}${' '.repeat(17)}${dim(finding.remedy)}\n`;
}

import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFixture } from '../../agent/demo/fixture.ts';
import { materialiseFixture } from '../../agent/demo/materialise-fixture.ts';
import { packageRoot } from '../../config/package-root.ts';
import type { ExitCode } from '../../errors/exit-code.ts';
import type { Device } from '../../model/local/open-local-model.ts';
import type { CliIo } from '../cli-io.ts';
import { runFix } from '../fix/run-fix.ts';
import { styleFor } from '../output/terminal-style.ts';

/** `ppagent demo`: re-creates a fixture in a temporary folder, which stays for the user to look at, and repairs it. */
export async function runDemo(
  name: string,
  options: { readonly device: Device; readonly threads?: number; readonly color: boolean },
  io: CliIo,
): Promise<ExitCode> {
  const fixture = await readFixture(join(packageRoot(), 'fixtures', 'repos'), name);
  const folder = join(await mkdtemp(join(tmpdir(), 'ppagent-demo-')), name);
  await materialiseFixture(fixture, folder, { env: io.env });
  const { bold, dim } = styleFor(io.stderr, io, options.color);
  io.stderr.write(`${bold(name)}: ${fixture.description}\n`);
  io.stderr.write(`${dim(`$ cd ${folder}`)}\n`);
  io.stderr.write(`${dim(`$ ppagent fix --test "${fixture.testCommand}" --yes`)}\n\n`);
  const exitCode = await runFix(
    [],
    {
      ...options,
      test: fixture.testCommand,
      model: 'local',
      yes: true,
      maxCandidates: 24,
      testTimeout: 60,
      seed: 1,
      input: false,
    },
    { ...io, cwd: folder },
  );
  io.stderr.write(
    `\nThe repository is in ${folder}: look at it with git diff, and remove it when you are done.\n`,
  );
  return exitCode;
}

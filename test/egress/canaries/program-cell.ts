import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runPpagent } from '../../support/run-ppagent.ts';
import { temporaryFolder } from '../../support/tiny-model.ts';
import { type CanaryCell, repositoryOf } from './canary-cells.ts';
import { bug, repair, writeRepository } from './cell-repository.ts';
import { filesBelow } from './files-below.ts';
import { type CellOutcome, receiptsOf, repaired } from './fix-cell.ts';
import { Wiretap } from './leaks-in.ts';
import { startRecordingProvider } from './recording-provider.ts';

/** `fixCell` as a user has it: the built program, its gate and its core in processes of their own, transcripts on. */
export async function programCell(cell: CanaryCell): Promise<CellOutcome> {
  using folder = temporaryFolder();
  const [root, data] = [join(folder.path, 'repository'), join(folder.path, 'data')];
  for (const each of [root, data]) mkdirSync(each);
  const repository = repositoryOf(cell);
  writeRepository(root, repository);
  await using provider = await startRecordingProvider(repaired);
  const { exitCode, stderr } = await runPpagent(
    ['fix', '--test', repository.testCommand, '--yes', '--model', `${provider.baseUrl}#scripted`],
    {
      cwd: root,
      env: {
        HOME: data,
        XDG_DATA_HOME: data,
        XDG_CACHE_HOME: data,
        XDG_CONFIG_HOME: data,
        PPAGENT_TRANSCRIPTS: 'on',
        ...repository.environment,
      },
    },
  );
  const { secret } = cell.canary;
  return {
    leaks: new Wiretap(provider.recorded()).leaksOf(secret),
    requests: provider.bodies.length,
    receipts: await receiptsOf(provider.bodies, data),
    isRestored:
      readFileSync(join(root, repository.target), 'utf8') ===
      repository.files[repository.target]!.replace(bug, repair),
    kept: new Wiretap(filesBelow(data)).leaksOf(secret),
    failure: exitCode === 0 ? undefined : `exit code ${exitCode}: ${stderr.slice(-400)}`,
  };
}

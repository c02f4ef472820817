import { loadSettings } from '../../config/settings/load-settings.ts';
import type { ExitCode } from '../../errors/exit-code.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { CliIo } from '../cli-io.ts';
import { chooseModels } from './choose-models.ts';
import { findingSelectionOf } from './finding-selection-of.ts';
import type { FixCommandOptions } from './fix-command-options.ts';
import { FixOutput } from './fix-output.ts';
import { fixScope } from './fix-scope.ts';
import { openingOf } from './open-chosen-model.ts';
import { startFix } from './start-fix.ts';
import { steeringOf } from './steering-of.ts';

/** Runs `ppagent fix`. */
export async function runFix(
  paths: readonly string[],
  options: FixCommandOptions,
  io: CliIo,
): Promise<ExitCode> {
  const scope = await fixScope(paths, io);
  // Said before the search rather than after it.
  if (options.commit && !options.dryRun && !scope.isRepository) {
    throw new PpagentError('NOT_A_REPOSITORY', `${scope.root} is not in a git repository`, {
      remedy: 'Run `git init` first, or leave --commit out.',
    });
  }
  findingSelectionOf(options);
  steeringOf(options.steer, io);
  const settings = await loadSettings({ env: io.env, root: scope.root });
  const models = chooseModels(options, settings);
  if (models.kind === 'local') {
    const output = new FixOutput(options, io, scope.root);
    const openModel = openingOf(models.local, { options, io, output });
    return startFix({ scope, options, io, output, openModel }).finally(() => output.end());
  }
  const { runRemoteFix } = await import('./run-remote-fix.ts');
  return runRemoteFix(models, { scope, options, io, settings });
}

import type { Settings } from '../../config/settings/load-settings.ts';
import { withGate } from '../../egress/process/with-gate.ts';
import type { ExitCode } from '../../errors/exit-code.ts';
import type { CliIo } from '../cli-io.ts';
import type { ChosenModels } from './choose-models.ts';
import type { FixCommandOptions } from './fix-command-options.ts';
import { FixOutput } from './fix-output.ts';
import type { FixScope } from './fix-scope.ts';
import { gateSettingsFor } from './gate-settings-for.ts';
import { openingOf } from './open-chosen-model.ts';
import { openRemoteSession } from './open-remote-session.ts';
import { meterFor } from './remote-session.ts';
import { startFix } from './start-fix.ts';

/**
 * A run that may ask a remote model: behind the gate, in a process without network where that can be had.
 *
 * @throws PpagentError USAGE for a limit of cost where the price is not known; what opening gate and vault throws
 */
export function runRemoteFix(
  models: Exclude<ChosenModels, { readonly kind: 'local' }>,
  {
    scope,
    options,
    io,
    settings,
  }: {
    readonly scope: FixScope;
    readonly options: FixCommandOptions;
    readonly io: CliIo;
    readonly settings: Settings;
  },
): Promise<ExitCode> {
  const choice = models.remote;
  // A limit that cannot be held is better said before anything is started.
  meterFor(choice, options);
  return withGate(
    io,
    async () => gateSettingsFor(choice.provider, { options, settings, io }),
    async (gate) => {
      const output = new FixOutput(options, io, scope.root);
      try {
        const { policy } = settings;
        const purpose = models.kind === 'remote' ? 'fix' : 'escalation';
        const session = await openRemoteSession({
          gate,
          choice,
          purpose,
          scope,
          options,
          policy,
          io,
          output,
        });
        const askSession = async () => session.model;
        const opening =
          models.kind === 'remote'
            ? { openModel: askSession }
            : { openModel: openingOf(models.local, { options, io, output }), openStronger: askSession };
        return await startFix({ ...opening, remote: session, scope, options, io, output });
      } finally {
        await output.end();
      }
    },
  );
}

import { longestTimer } from '../../agent/fix/budget.ts';
import { fix } from '../../agent/fix/fix.ts';
import type { FixEvent, FixProgress } from '../../agent/fix/fix-event.ts';
import type { FixOptions } from '../../agent/fix/fix-options.ts';
import type { ExitCode } from '../../errors/exit-code.ts';
import type { CliIo } from '../cli-io.ts';
import { baselineFor } from '../scan/scan-scope.ts';
import { deliveryOf } from './delivery-of.ts';
import { findingSelectionOf } from './finding-selection-of.ts';
import type { FixCommandOptions } from './fix-command-options.ts';
import type { FixOutput } from './fix-output.ts';
import type { FixScope } from './fix-scope.ts';
import { steeringOf } from './steering-of.ts';

export interface StartOptions extends Pick<FixOptions, 'openModel' | 'openStronger' | 'remote'> {
  readonly scope: FixScope;
  readonly options: FixCommandOptions;
  readonly io: CliIo;
  readonly output: FixOutput;
}

/** Runs the search with the models that it is given, and says what it does. */
export async function startFix({ scope, options, io, output, ...models }: StartOptions): Promise<ExitCode> {
  const selection = findingSelectionOf(options);
  const common = {
    ...models,
    root: scope.root,
    folder: scope.folder,
    paths: scope.paths,
    testCommand: options.test,
    maxCandidates: options.maxCandidates,
    maxSeconds: options.maxTime,
    testTimeLimitMs: Math.min(longestTimer, options.testTimeout * 1000),
    seed: options.seed,
    delivery: deliveryOf(options, io),
    env: io.env,
    signal: io.signal,
    onEvent: (event: FixEvent) => output.event(event),
    onProgress: (progress: FixProgress) => output.progress(progress),
  };
  if (selection === undefined) return fix({ ...common, request: options.issue });
  const { fixFindings } = await import('../../agent/fix/findings/fix-findings.ts');
  const { isRepository } = scope;
  const accepted = await baselineFor(undefined, scope);
  return fixFindings({ ...common, selection, isRepository, accepted, steer: steeringOf(options.steer, io) });
}

import type { FixOptions } from '../../agent/fix/fix-options.ts';
import type { LocalChoice } from '../../model/model-choice.ts';
import type { CliIo } from '../cli-io.ts';
import type { ModelOptions } from './fix-command-options.ts';
import type { FixOutput } from './fix-output.ts';

/** How a run opens a model of this machine, and says what that takes. */
export function openingOf(
  choice: LocalChoice,
  { options, io, output }: { readonly options: ModelOptions; readonly io: CliIo; readonly output: FixOutput },
): FixOptions['openModel'] {
  return async (onProgress) => {
    onProgress({ stage: 'load-model' });
    const { openLocalModel } = await import('../../model/local/open-local-model.ts');
    return openLocalModel({
      env: io.env,
      choice,
      cwd: io.cwd,
      device: options.device,
      threads: options.threads,
      signal: io.signal,
      onVerify: (done, total) => onProgress({ stage: 'verify-model', done, total }),
      onNotice: (notice) => output.notice(notice),
    });
  };
}

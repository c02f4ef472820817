import type { Settings } from '../../config/settings/load-settings.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { type LocalChoice, type RemoteChoice, readModelChoice } from '../../model/model-choice.ts';
import type { ModelOptions } from './fix-command-options.ts';

/** Which models a run may ask: one on this machine, one of a provider, or the latter where the former has failed. */
export type ChosenModels =
  | { readonly kind: 'local'; readonly local: LocalChoice }
  | { readonly kind: 'remote'; readonly remote: RemoteChoice }
  | { readonly kind: 'escalating'; readonly local: LocalChoice; readonly remote: RemoteChoice };

/** @throws PpagentError USAGE, PROVIDER_UNKNOWN */
export function chooseModels(
  { model, escalate }: Pick<ModelOptions, 'model' | 'escalate'>,
  { model: preferred, providers }: Pick<Settings, 'model' | 'providers'>,
): ChosenModels {
  if (escalate === undefined) {
    const first = readModelChoice(model ?? preferred ?? 'local', providers);
    return first.kind === 'remote' ? { kind: 'remote', remote: first } : { kind: 'local', local: first };
  }
  const remote = readModelChoice(escalate === true ? (preferred ?? 'local') : escalate, providers);
  if (remote.kind !== 'remote') {
    throw new PpagentError('USAGE', '--escalate does not say which remote model to ask', {
      remedy: 'Name it: --escalate openai:NAME, or set `model` in your settings to a remote one.',
    });
  }
  const local = readModelChoice(model ?? 'local', providers);
  if (local.kind === 'remote') {
    throw new PpagentError(
      'USAGE',
      '--escalate comes after a model on this machine, and --model names none',
      {
        remedy:
          'Leave --escalate out to ask the remote model alone, or --model to ask the embedded one first.',
      },
    );
  }
  return { kind: 'escalating', local, remote };
}

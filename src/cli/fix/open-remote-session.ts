import type { PrivacyPolicy } from '../../config/policy/privacy-policy.ts';
import type { Gate } from '../../egress/gate/gate.ts';
import type { RemoteChoice } from '../../model/model-choice.ts';
import { openVault } from '../../redact/vault/open-vault.ts';
import type { CliIo } from '../cli-io.ts';
import { nameSources } from '../scan/name-sources.ts';
import { askToSend } from './ask-to-send.ts';
import { canAsk } from './delivery-of.ts';
import type { FixCommandOptions } from './fix-command-options.ts';
import type { FixOutput } from './fix-output.ts';
import type { FixScope } from './fix-scope.ts';
import { RemoteSession } from './remote-session.ts';
import { SendingConsent } from './sending-consent.ts';

export interface OpenSessionOptions {
  readonly gate: Gate;
  readonly choice: RemoteChoice;
  readonly purpose: 'fix' | 'escalation';
  readonly scope: FixScope;
  readonly options: FixCommandOptions;
  readonly policy: PrivacyPolicy;
  readonly io: CliIo;
  readonly output: FixOutput;
}

/**
 * Opens what it takes to ask a remote model about a repository: its vault, its people's names, and whoever has to agree.
 *
 * @throws what opening a vault throws; PpagentError USAGE for a limit of cost where the price is not known
 */
export async function openRemoteSession({
  gate,
  choice,
  purpose,
  scope,
  options,
  policy,
  io,
  output,
}: OpenSessionOptions): Promise<RemoteSession> {
  const [vault, names] = await Promise.all([
    openVault(scope.root, { env: io.env }),
    nameSources(scope, io, { recognise: false }),
  ]);
  const { host } = new URL(choice.provider.baseUrl);
  const consent = new SendingConsent({
    purpose,
    yes: options.yes === true,
    ...(canAsk(options, io) && { ask: (preview) => askToSend(preview, { host, io, output }) }),
  });
  const onSend = output.event.bind(output);
  return new RemoteSession({
    gate,
    vault,
    names,
    policy,
    root: scope.root,
    choice,
    purpose,
    options,
    consent,
    onSend,
  });
}

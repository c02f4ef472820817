import { join } from 'node:path';
import type { SendEvent, Sent } from '../../agent/fix/fix-event.ts';
import type { RemoteUse } from '../../agent/fix/fix-options.ts';
import { policyHash } from '../../config/policy/policy-hash.ts';
import type { PrivacyPolicy } from '../../config/policy/privacy-policy.ts';
import type { Gate } from '../../egress/gate/gate.ts';
import { riskOf } from '../../egress/policy/risk-of.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { RemoteChoice } from '../../model/model-choice.ts';
import { configuredPrice, openRemoteModel } from '../../model/remote/open-remote-model.ts';
import type { OutboundRequest } from '../../model/remote/outbound-request.ts';
import type { RemoteModel } from '../../model/remote/remote-model.ts';
import { UsageMeter } from '../../model/remote/usage/usage-meter.ts';
import { Exchange } from '../../redact/exchange/exchange.ts';
import type { PreparedRequest } from '../../redact/exchange/prepared-request.ts';
import type { NameSources } from '../../redact/pii/names/find-names.ts';
import type { Vault } from '../../redact/vault/vault.ts';
import { readTextFile } from '../../repo/files/text-file.ts';
import { formatBytes } from '../output/format-bytes.ts';
import { defaultModelTimeout, type ModelOptions } from './fix-command-options.ts';
import type { SendingConsent } from './sending-consent.ts';
import { TalliedGate } from './tallied-gate.ts';

export interface RemoteSessionOptions {
  readonly gate: Gate;
  readonly vault: Vault;
  readonly names: NameSources;
  readonly policy: PrivacyPolicy;
  /** Top of the repository. */
  readonly root: string;
  readonly choice: RemoteChoice;
  readonly purpose: 'fix' | 'escalation';
  readonly options: ModelOptions;
  readonly consent: SendingConsent;
  readonly onSend: (event: SendEvent) => void;
}

/** A run's dealings with one remote model: redacted and agreed to on the way out, restored on the way in, counted. */
export class RemoteSession implements RemoteUse {
  readonly host: string;
  readonly vault: Vault;
  readonly model: RemoteModel;
  readonly #options: RemoteSessionOptions;
  readonly #gate: TalliedGate;
  readonly #meter: UsageMeter;

  /** @throws PpagentError USAGE for a limit of cost where the price is not known */
  constructor(options: RemoteSessionOptions) {
    const { choice, purpose, vault, names, policy, root } = options;
    const { api, stream = true, modelTimeout = defaultModelTimeout } = options.options;
    this.#options = options;
    this.host = new URL(choice.provider.baseUrl).host;
    this.vault = vault;
    this.#gate = new TalliedGate(options.gate);
    this.#meter = meterFor(choice, options.options);
    const transport = new Exchange({
      gate: this.#gate,
      vault,
      names,
      policyHash: policyHash(policy),
      restoreSecrets: { textOf: (source, request) => textToRestore(source, request, root) },
      beforeSend: (prepared) => this.#beforeSend(prepared),
    });
    const deadlineMs = modelTimeout * 1000;
    this.model = openRemoteModel(choice, { transport, purpose, meter: this.#meter, api, stream, deadlineMs });
  }

  sent(): Sent | null {
    const { tally } = this.#gate;
    if (tally.requests === 0) return null;
    const { input, output, cost } = this.#meter.spent;
    return { host: this.host, ...tally, inputTokens: input, outputTokens: output, cost };
  }

  async #beforeSend({ sealed }: PreparedRequest): Promise<void> {
    const { choice, policy, purpose, consent, onSend } = this.#options;
    const { replaced, sources } = sealed.manifest;
    const risk = riskOf(sealed.manifest, choice.provider, policy);
    const preview = { bytes: sealed.body.length, replaced, sources, risk };
    const agreed = await consent.agreesTo(preview);
    onSend({
      type: 'send',
      purpose,
      host: this.host,
      model: sealed.model,
      bytes: preview.bytes,
      replaced: { ...replaced },
      sources: [...sources],
      risk: risk.score,
      decision: agreed ? 'send' : 'declined',
    });
    if (agreed) return;
    const what = `${formatBytes(preview.bytes)} of ${sources.join(', ')} to ${this.host}`;
    throw new PpagentError('CONSENT_REQUIRED', `nobody has agreed to send ${what}`, {
      remedy: 'Look at it with `ppagent egress show`; add --yes to agree, or run the command in a terminal.',
    });
  }
}

/** @throws PpagentError USAGE */
export function meterFor(choice: RemoteChoice, { maxTokens, maxCost, price }: ModelOptions): UsageMeter {
  return new UsageMeter({ tokens: maxTokens, cost: maxCost }, price ?? configuredPrice(choice));
}

/** A reply is for the file that the request names first: secrets of other files, as of a test, do not come into it. */
async function textToRestore(
  source: string,
  { sources }: OutboundRequest,
  root: string,
): Promise<string | undefined> {
  if (source !== sources[0]) return undefined;
  const file = await readTextFile(join(root, source));
  return file.text;
}

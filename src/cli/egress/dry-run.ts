import { policyHash } from '../../config/policy/policy-hash.ts';
import type { Gate, WatchedValue } from '../../egress/gate/gate.ts';
import type { GateSettings } from '../../egress/gate/gate-settings.ts';
import type { ProviderEndpoint } from '../../egress/gate/provider-endpoint.ts';
import { RequestChecks } from '../../egress/gate/request-checks.ts';
import { riskOf } from '../../egress/policy/risk-of.ts';
import { Sealer } from '../../egress/seal/sealer.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { OutboundRequest } from '../../model/remote/outbound-request.ts';
import type { Transport } from '../../model/remote/transport.ts';
import { Exchange } from '../../redact/exchange/exchange.ts';
import type { NameSources } from '../../redact/pii/names/find-names.ts';
import type { Vault } from '../../redact/vault/vault.ts';
import { keyMark, type ShownRefusal, type ShownRequest, shownRequest } from './shown-request.ts';

export interface DryRunOptions {
  readonly settings: GateSettings;
  readonly endpoint: ProviderEndpoint;
  readonly vault: Vault;
  readonly names: NameSources;
  /** Bytes that were sent today (UTC). */
  readonly sentToday: () => Promise<number>;
  readonly onShow: (request: ShownRequest) => void;
}

/**
 * A transport that sends nothing: requests are redacted, sealed and checked as they would be for the wire, shown, and given
 * up then, as if nobody had agreed to send them. It has neither sockets nor keys.
 */
export class DryRun implements Transport {
  readonly #options: DryRunOptions;
  readonly #checks: RequestChecks;
  readonly #exchange: Exchange;

  constructor(options: DryRunOptions) {
    const { settings, endpoint, vault, names, sentToday } = options;
    this.#options = options;
    const gate = new ClosedGate();
    const credentials = async () => keyMark(endpoint);
    this.#checks = new RequestChecks({ sealer: gate.sealer, settings, credentials, sentToday });
    gate.onWatch = (values) => this.#checks.finalCheck.watch(values);
    const hash = policyHash(settings.policy);
    this.#exchange = new Exchange({ gate, vault, names, policyHash: hash, restoreSecrets: 'anywhere' });
  }

  async send(request: OutboundRequest, options?: { readonly signal?: AbortSignal }): Promise<never> {
    const { settings, endpoint, onShow } = this.#options;
    const prepared = await this.#exchange.prepare(request, options);
    const { sealed } = prepared;
    const risk = riskOf(sealed.manifest, endpoint, settings.policy);
    const url = new URL(endpoint.baseUrl + sealed.path);
    const refusal = await this.#checks.check(sealed).then(() => null, refusalOf);
    onShow(shownRequest(prepared, endpoint, { url, risk, refusal }));
    throw new PpagentError('CONSENT_REQUIRED', 'the request was shown, and not sent', {
      remedy: 'Run `ppagent fix` with the same arguments to send it.',
    });
  }
}

function refusalOf(error: unknown): ShownRefusal {
  if (!PpagentError.is(error)) throw error;
  return { code: error.code, message: error.message };
}

/** Seals, and lets nothing through. */
class ClosedGate implements Gate {
  readonly sealer = new Sealer();
  onWatch: (values: readonly WatchedValue[]) => void = () => {};

  watch(values: readonly WatchedValue[]): void {
    this.onWatch(values);
  }

  async send(): Promise<never> {
    throw new PpagentError('EGRESS_BLOCKED', 'nothing is sent in a dry run');
  }

  async listen(): Promise<never> {
    throw new PpagentError('LISTEN_FAILED', 'nobody is listened for in a dry run');
  }

  async close(): Promise<void> {}
}

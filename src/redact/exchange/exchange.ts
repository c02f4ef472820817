import type { Gate } from '../../egress/gate/gate.ts';
import type { InboundResponse } from '../../egress/gate/inbound-response.ts';
import type { WireRequest } from '../../egress/gate/wire-request.ts';
import type { Manifest } from '../../egress/seal/manifest.ts';
import type { OutboundRequest } from '../../model/remote/outbound-request.ts';
import type { Transport } from '../../model/remote/transport.ts';
import { languageOfPath } from '../../repo/language-of-path.ts';
import type { NameSources } from '../pii/names/find-names.ts';
import type { Vault } from '../vault/vault.ts';
import { wireFormats } from './formats/wire-formats.ts';
import { PreparedRequest } from './prepared-request.ts';
import { restoredResponse } from './reply/restored-response.ts';
import type { RedactedRequest } from './request/redacted-request.ts';
import { RequestRedactor } from './request/request-redactor.ts';
import { VaultSaver } from './vault-saver.ts';

/**
 * Which secrets an answer brings back. `anywhere`: all that this exchange has seen, for a program whose own text they stood
 * in. Else those that stand in the text of a file that the request is about, so that none gets from one file into another;
 * undefined for a source that an answer must bring nothing back from.
 */
export type SecretReturn =
  | 'anywhere'
  | { readonly textOf: (source: string, request: OutboundRequest) => Promise<string | undefined> };

export interface ExchangeOptions {
  readonly gate: Gate;
  /** One that is stored is saved before anything leaves. */
  readonly vault: Vault;
  /** Where people's names are known from. */
  readonly names?: NameSources | undefined;
  /** SHA-256 in hex of the policy in force. */
  readonly policyHash: string;
  readonly restoreSecrets: SecretReturn;
  /** Has a look before a request is handed to the gate; refuses it by throwing. */
  readonly beforeSend?: (prepared: PreparedRequest) => Promise<void>;
}

/**
 * Speaks with providers for whoever may not tell them everything: what is private in a request is hidden before it is
 * sealed, and comes back in the answer. There is no way round it: requests go in as they are and leave as placeholders.
 */
export class Exchange implements Transport {
  readonly #options: ExchangeOptions;
  readonly #redactor: RequestRedactor;
  readonly #saver: VaultSaver;
  /** Secrets that stood in requests so far. */
  readonly #secrets = new Set<string>();

  constructor(options: ExchangeOptions) {
    this.#options = options;
    this.#redactor = new RequestRedactor(options);
    this.#saver = new VaultSaver(options.vault);
  }

  /**
   * Hides what is private and seals the rest. Nothing leaves by this; what it takes to restore an answer is stored.
   *
   * @throws the signal's reason when aborted, and as `StoredVault.save` does
   */
  async prepare(
    request: OutboundRequest,
    { signal }: { readonly signal?: AbortSignal } = {},
  ): Promise<PreparedRequest> {
    const { gate, vault } = this.#options;
    const redacted = await this.#redactor.redact(request, signal);
    if (redacted.fresh.length > 0) gate.watch(redacted.fresh);
    for (const secret of redacted.secrets) this.#secrets.add(secret);
    await this.#saver.save();
    const sealed = gate.sealer.seal(wireRequestOf(request, redacted), this.#manifestOf(request, redacted));
    return new PreparedRequest(sealed, redacted.secrets, vault);
  }

  async send(
    request: OutboundRequest,
    options: { readonly signal?: AbortSignal } = {},
  ): Promise<InboundResponse> {
    const { gate, vault, beforeSend } = this.#options;
    const prepared = await this.prepare(request, options);
    const secrets = await this.#returning(request, prepared);
    await beforeSend?.(prepared);
    const response = await gate.send(prepared.sealed, options);
    return restoredResponse(response, wireFormats[request.format], { vault, options: { secrets } });
  }

  async #returning(request: OutboundRequest, { secrets }: PreparedRequest): Promise<ReadonlySet<string>> {
    const { restoreSecrets } = this.#options;
    if (restoreSecrets === 'anywhere') return this.#secrets;
    if (secrets.size === 0) return secrets;
    const texts = await Promise.all(request.sources.map((source) => restoreSecrets.textOf(source, request)));
    return new Set([...secrets].filter((secret) => texts.some((text) => text?.includes(secret))));
  }

  #manifestOf({ sources }: OutboundRequest, { replaced }: RedactedRequest): Manifest {
    const languages = sources.map((source) => languageOfPath(source) ?? noLanguage);
    return {
      policyHash: this.#options.policyHash,
      replaced,
      sources,
      languages: [...new Set(languages)],
    };
  }
}

/** Stands for files in no language that ppagent knows: no list of allowed languages has it. */
const noLanguage = 'none';

function wireRequestOf(
  { purpose, provider, method, model }: OutboundRequest,
  { path, headers, body }: RedactedRequest,
): WireRequest {
  return { purpose, provider, method, path, headers, body: Buffer.from(body), model };
}

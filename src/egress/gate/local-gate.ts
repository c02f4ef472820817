import { createHash } from 'node:crypto';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { type HttpAnswer, HttpClient } from '../http/http-client.ts';
import { TransferFailure } from '../http/transfer-failure.ts';
import type { Listening, ListenOptions, ServeCall } from '../listen/listen-options.ts';
import type { ReceiptLog } from '../receipts/receipt-log.ts';
import type { Sealed } from '../seal/sealed.ts';
import { Sealer } from '../seal/sealer.ts';
import type { CheckedRequest } from './checked-request.ts';
import type { Gate, WatchedValue } from './gate.ts';
import type { GateSettings } from './gate-settings.ts';
import { InFlight, type Result } from './in-flight.ts';
import type { InboundResponse } from './inbound-response.ts';
import { ProviderBody } from './provider-body.ts';
import type { ProviderEndpoint } from './provider-endpoint.ts';
import { RequestChecks } from './request-checks.ts';
import { RequestRefused } from './request-refused.ts';
import { wireHeaders } from './wire-headers.ts';
import type { Purpose, WireRequest } from './wire-request.ts';

/** What the gate relies on. */
export interface GateDependencies {
  /** The key of a provider; undefined where there is none. */
  readonly credentials: (endpoint: ProviderEndpoint) => Promise<string | undefined>;
  readonly receipts: Pick<ReceiptLog, 'intend' | 'conclude' | 'refuse' | 'sentToday' | 'close'>;
}

const defaultStallMs = 120_000;
const redirects: readonly number[] = [301, 302, 303, 307, 308];
const purposes: readonly string[] = ['fix', 'escalation', 'proxy', 'model-list'] satisfies Purpose[];

/** The gate in the process that has the sockets, the keys and the log of receipts. */
export class LocalGate implements Gate {
  readonly sealer = new Sealer();
  readonly #settings: GateSettings;
  readonly #receipts: GateDependencies['receipts'];
  readonly #checks: RequestChecks;
  readonly #client: HttpClient;
  readonly #inFlight: InFlight;
  readonly #bodies = new Set<ProviderBody>();
  #lastTurn: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  constructor(settings: GateSettings, { credentials, receipts }: GateDependencies) {
    this.#settings = settings;
    this.#receipts = receipts;
    this.#inFlight = new InFlight(receipts);
    this.#client = new HttpClient({ env: settings.env, keepAlive: true });
    const sentToday = (): Promise<number> => receipts.sentToday(new Date());
    this.#checks = new RequestChecks({ sealer: this.sealer, settings, credentials, sentToday });
  }

  watch(values: readonly WatchedValue[]): void {
    this.#checks.finalCheck.watch(values);
  }

  async send(
    sealed: Sealed<WireRequest>,
    { signal }: { readonly signal?: AbortSignal } = {},
  ): Promise<InboundResponse> {
    signal?.throwIfAborted();
    if (this.#isClosed) throw new PpagentError('PROVIDER_FAILED', 'the gate is closed');
    // A copy, which nobody else can change between the checks and the wire.
    const request = { ...sealed, headers: { ...sealed.headers }, body: Uint8Array.from(sealed.body) };
    const { checked, intent } = await this.#inTurn(async () => {
      const checked = await this.#check(request);
      signal?.throwIfAborted();
      return { checked, intent: await this.#receipts.intend(intentOf(checked)) };
    });
    return this.#exchange(checked, this.#inFlight.begin(intent), signal);
  }

  async listen(options: ListenOptions, serve: ServeCall): Promise<Listening> {
    const { startListener } = await import('../listen/start-listener.ts');
    return startListener(options, serve);
  }

  /** Ends what is in progress. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#bodies].map((body) => body.return()));
    this.#client.close();
    await this.#inFlight.settled();
    await this.#receipts.close();
  }

  async #check(request: Sealed<WireRequest>): Promise<CheckedRequest> {
    try {
      return await this.#checks.check(request);
    } catch (error) {
      if (error instanceof RequestRefused) await this.#noteRefusal(request, error);
      throw error;
    }
  }

  async #noteRefusal({ purpose, provider, body }: WireRequest, refused: RequestRefused): Promise<void> {
    const { rule, part, offset } = refused;
    const isConfigured = this.#settings.endpoints.some(({ name }) => name === provider);
    // What is not sealed may say anything: only what the log knows is written there.
    const refusal = {
      purpose: purposes.includes(purpose) ? purpose : 'fix',
      provider: isConfigured ? provider : undefined,
      rule,
      part,
      offset,
      bytes: body.length,
    };
    // It is refused whether that can be written down or not.
    await this.#receipts.refuse(refusal).catch(() => {});
  }

  /** Where a day's bytes are limited, no two requests may count them at once. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#settings.policy.maxDayBytes === undefined) return work();
    const turn = this.#lastTurn.then(work, work);
    this.#lastTurn = turn.catch(() => {});
    return turn;
  }

  async #exchange(
    { request, endpoint, url, key }: CheckedRequest,
    conclude: ReturnType<InFlight['begin']>,
    signal: AbortSignal | undefined,
  ): Promise<InboundResponse> {
    const failure = (error: unknown): unknown =>
      error instanceof TransferFailure ? failed(endpoint, error.message, error.cause) : error;
    let answer: HttpAnswer;
    try {
      answer = await this.#client.send({
        method: request.method,
        url,
        headers: wireHeaders(request, endpoint, key),
        ...(request.method === 'POST' && { body: request.body }),
        decode: true,
        stallMs: this.#settings.stallMs ?? defaultStallMs,
        signal,
      });
    } catch (error) {
      conclude(signal?.aborted ? 'stopped' : 'failed', undefined, 0);
      throw failure(error);
    }
    const { status, headers } = answer;
    if (redirects.includes(status) && headers.location !== undefined) {
      conclude('failed', status, 0);
      await answer.body.return();
      throw redirected(endpoint, headers.location, url);
    }
    const body: ProviderBody = new ProviderBody(answer.body, {
      failure,
      ended: (how, bytes) => {
        this.#bodies.delete(body);
        conclude(resultOf(how, signal), status, bytes);
      },
    });
    this.#bodies.add(body);
    return { status, headers: plainHeaders(headers), body };
  }
}

function resultOf(how: 'read' | 'broken' | 'given up', signal: AbortSignal | undefined): Result {
  if (how === 'read') return 'answered';
  return how === 'given up' || signal?.aborted ? 'stopped' : 'failed';
}

function intentOf({ request, manifest, endpoint, url }: CheckedRequest): Parameters<ReceiptLog['intend']>[0] {
  const { purpose, method, model, body } = request;
  return {
    purpose,
    provider: endpoint.name,
    host: url.host,
    path: url.pathname,
    method,
    model,
    bytes: body.length,
    sha256: createHash('sha256').update(body).digest('hex'),
    policyHash: manifest.policyHash,
    replaced: manifest.replaced,
    sources: manifest.sources.length,
  };
}

/** The headers of a body that is not encoded any more. */
function plainHeaders(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (headers['content-encoding'] === undefined) return headers;
  const { 'content-encoding': _, 'content-length': __, ...rest } = headers;
  return rest;
}

/** A redirect could lead a request, and the key with it, anywhere. */
function redirected(endpoint: ProviderEndpoint, location: string, from: URL): PpagentError {
  const target = URL.canParse(location, from.href) ? new URL(location, from.href).host : 'no address';
  const message = `${endpoint.name}: ${from.host} redirects to ${target}, which is not followed`;
  return new PpagentError('PROVIDER_REDIRECTS', message);
}

function failed({ name }: ProviderEndpoint, why: string, cause?: unknown): PpagentError {
  return new PpagentError('PROVIDER_FAILED', `${name}: ${why}`, { cause });
}

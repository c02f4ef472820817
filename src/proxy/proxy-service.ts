import type { InboundResponse } from '../egress/gate/inbound-response.ts';
import type { Call, Reply } from '../egress/listen/listen-options.ts';
import type { Transport } from '../model/remote/transport.ts';
import { isEventStream } from './event-stream.ts';
import type { Break, CallRecord } from './metrics/call-record.ts';
import { expositionType } from './metrics/metric.ts';
import { ProxyMetrics } from './metrics/proxy-metrics.ts';
import { ObservedBody } from './observed-body.ts';
import type { ObservedGate } from './observed-gate.ts';
import { outboundRequestOf } from './outbound-request-of.ts';
import { replyHeaders } from './pass-headers.ts';
import { errorEvent } from './replies/error-event.ts';
import { errorReply } from './replies/error-reply.ts';
import { failureOf } from './replies/failure-of.ts';
import { RefusedCall } from './replies/refused-call.ts';
import { familyOf } from './routes/api-family.ts';
import { findRoute } from './routes/find-route.ts';
import type { ForwardRoute, Route } from './routes/route.ts';
import type { Upstreams } from './upstreams.ts';

/** Who is told of calls. */
export interface CallLog {
  ended(record: CallRecord, endedAt: number): void;
  /** Something was thrown that nobody foresaw. */
  defect(error: unknown): void;
}

export interface ProxyServiceOptions {
  /** The gate that `transport` sends through. */
  readonly gate: ObservedGate;
  readonly transport: Transport;
  readonly upstreams: Upstreams;
  readonly log: CallLog;
}

/** Ends the record of a call; further ends of the same call do nothing. */
type End = () => void;

/** Answers calls in OpenAI's and Anthropic's APIs by what an upstream says to the redacted call. */
export class ProxyService {
  readonly #metrics = new ProxyMetrics();
  readonly #options: ProxyServiceOptions;

  constructor(options: ProxyServiceOptions) {
    this.#options = options;
  }

  /** Never throws: whatever goes wrong is an answer in the form of the API that was called. */
  async serve(call: Call): Promise<Reply> {
    const route = findRoute(call);
    const record = newRecord(call, route);
    const end = this.#begin(record);
    let reply: Reply;
    try {
      reply = await this.#answer(call, route, record, end);
    } catch (error) {
      const failure = this.#noteFailure(error, call, record);
      reply = errorReply(failure, familyOf(call.path, call.headers));
    }
    record.status = reply.status;
    if (reply.body instanceof Uint8Array) {
      record.bytesOut = reply.body.length;
      record.repliedAt = performance.now();
      end();
    }
    return reply;
  }

  async #answer(call: Call, route: Route, record: CallRecord, end: End): Promise<Reply> {
    switch (route.kind) {
      case 'health':
        return textReply('ok\n', 'text/plain; charset=utf-8');
      case 'metrics':
        return textReply(this.#metrics.write(), expositionType);
      case 'unknown': {
        const message = 'the proxy does not serve this method and path; docs/proxy.md lists what it serves';
        throw new RefusedCall({ status: 404, code: 'NOT_SERVED', message });
      }
      case 'forward':
        return this.#forward(call, route, record, end);
    }
  }

  async #forward(call: Call, route: ForwardRoute, record: CallRecord, end: End): Promise<Reply> {
    const upstream = this.#options.upstreams[route.family];
    if (!upstream) {
      const message = `the proxy has no upstream for ${route.name}: start it with --upstream ${route.family}`;
      throw new RefusedCall({ status: 404, code: 'NO_UPSTREAM', message });
    }
    const request = outboundRequestOf(call, route, upstream);
    this.#options.gate.observe(call.signal, record);
    const response = await this.#options.transport.send(request, { signal: call.signal });
    const { status } = response;
    const headers = replyHeaders(response.headers);
    if (!isEventStream(response.headers)) return { status, headers, body: await wholeBody(response) };
    return { status, headers, body: this.#stream(response, call, route, record, end) };
  }

  /** A stream that breaks ends with an error that the client understands: without, half an answer could pass for a whole. */
  #stream(
    { body }: InboundResponse,
    call: Call,
    { format }: ForwardRoute,
    record: CallRecord,
    end: End,
  ): AsyncIterable<Uint8Array> {
    const endBy = (by: Break | undefined) => {
      if (by) record.brokenBy = by;
      end();
    };
    return new ObservedBody(body, {
      chunk: (bytes) => {
        record.repliedAt ??= performance.now();
        record.bytesOut += bytes.length;
      },
      ended: () => endBy(undefined),
      givenUp: () => endBy('client'),
      broke: (error) => {
        const failure = this.#noteFailure(error, call, record);
        endBy(failure.code.startsWith('PROVIDER_') ? 'upstream' : 'proxy');
        return errorEvent(failure, format);
      },
    });
  }

  #begin(record: CallRecord): End {
    const note = this.#metrics.begin();
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      const endedAt = performance.now();
      note(record, endedAt);
      this.#options.log.ended(record, endedAt);
    };
  }

  #noteFailure(error: unknown, { signal }: Call, record: CallRecord) {
    const failure = failureOf(error, signal);
    record.failure = failure.code;
    if (failure.code === 'INTERNAL') this.#options.log.defect(error);
    return failure;
  }
}

function newRecord({ method, client, body }: Call, { name }: Route): CallRecord {
  return {
    route: name,
    method,
    client,
    bytesIn: body.length,
    startedAt: performance.now(),
    replaced: {},
    status: 0,
    bytesOut: 0,
  };
}

/** Read to its end before anything is replied, so that an answer that breaks becomes an error and not half an answer. */
async function wholeBody({ body }: InboundResponse): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function textReply(text: string, contentType: string): Reply {
  return { status: 200, headers: { 'content-type': contentType }, body: Buffer.from(text) };
}

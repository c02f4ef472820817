import type { WatchedValue } from '../../gate/gate.ts';
import type { InboundResponse } from '../../gate/inbound-response.ts';
import type { WireRequest } from '../../gate/wire-request.ts';
import type { Call, ClientToken, Listening, ListenOptions, Reply } from '../../listen/listen-options.ts';
import type { Manifest } from '../../seal/manifest.ts';
import type { Sealed } from '../../seal/sealed.ts';
import type { CoreIsolation } from '../core-isolation.ts';
import { bytes, listOf, number, objectOf, oneOf, optional, recordOf, text } from './shape.ts';

/** The gate's first message: from here on the core may ask. */
export interface Hello {
  readonly version: number;
  readonly sealingKey: Uint8Array;
  readonly isolation: CoreIsolation;
}

/** Core and gate are always of one program; this catches a build that was exchanged between their starts. */
export const protocolVersion = 1;

export const readHello = objectOf<Hello>({
  version: number,
  sealingKey: bytes,
  isolation: objectOf<CoreIsolation>({
    network: oneOf(['off', 'guarded']),
    tool: oneOf(['unshare', 'bubblewrap', 'none']),
    notes: listOf(text),
  }),
});

export const readKind = objectOf<{ readonly kind: string }>({ kind: text });

export const readWatch = objectOf<{ readonly values: readonly WatchedValue[] }>({
  values: listOf(objectOf<WatchedValue>({ value: text, type: text, standIn: optional(text) })),
});

/** A sealed request without its body, which is the body of the exchange. */
export const readSendHead = objectOf<Omit<Sealed<WireRequest>, 'body' | symbol>>({
  purpose: oneOf(['fix', 'escalation', 'proxy', 'model-list']),
  provider: text,
  method: oneOf(['GET', 'POST']),
  path: text,
  headers: recordOf(text),
  model: text,
  manifest: objectOf<Manifest>({
    policyHash: text,
    replaced: recordOf(number),
    sources: listOf(text),
    languages: listOf(text),
  }),
  code: bytes,
});

export const readResponseHead = objectOf<Omit<InboundResponse, 'body'>>({
  status: number,
  headers: recordOf(text),
});

export const readListenHead = objectOf<{ readonly listener: number; readonly options: ListenOptions }>({
  /** The number by which both sides call it; the core chooses. */
  listener: number,
  options: objectOf<ListenOptions>({
    host: optional(text),
    port: number,
    clients: listOf(objectOf<ClientToken>({ client: text, tokenHash: text })),
    openPaths: optional(listOf(text)),
    maxBodyBytes: number,
    maxConcurrent: number,
    timeoutMs: number,
  }),
});

export const readListeningHead = objectOf<Pick<Listening, 'host' | 'port'>>({ host: text, port: number });

export const readShutDownHead = objectOf<{ readonly listener: number; readonly graceMs: number }>({
  listener: number,
  graceMs: number,
});

/** A call without its body, which is the body of the exchange, and its signal. */
export const readCallHead = objectOf<Omit<Call, 'body' | 'signal'> & { readonly listener: number }>({
  listener: number,
  method: text,
  path: text,
  query: text,
  headers: recordOf(text),
  client: text,
});

export const readReplyHead = objectOf<Omit<Reply, 'body'>>({ status: number, headers: recordOf(text) });

import { createHash } from 'node:crypto';
import type { ProviderEndpoint } from '../../egress/gate/provider-endpoint.ts';
import { wireHeaders } from '../../egress/gate/wire-headers.ts';
import type { Risk } from '../../egress/policy/risk-of.ts';
import type { PreparedRequest, ShownPlaceholder } from '../../redact/exchange/prepared-request.ts';

/** Why the gate would stop a request. */
export interface ShownRefusal {
  readonly code: string;
  readonly message: string;
}

/** A request that was not sent, as it would have been. */
export interface ShownRequest {
  readonly purpose: string;
  readonly provider: string;
  readonly model: string;
  readonly method: string;
  readonly url: string;
  /** As they would be sent, but for the key, in whose place its provider is named. */
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes as text. */
  readonly body: string;
  readonly bytes: number;
  /** Of the body, in hex: as in its receipt. */
  readonly sha256: string;
  /** Where in `body` something is hidden, in UTF-16 units. */
  readonly placeholders: readonly ShownPlaceholder[];
  /** Hidden places by type. */
  readonly replaced: Readonly<Record<string, number>>;
  /** Files whose text is part of it. */
  readonly sources: readonly string[];
  readonly risk: Risk;
  readonly policyHash: string;
  /** Null where the gate would let it pass. */
  readonly refusal: ShownRefusal | null;
}

/** What is said of the key: the process that shows a request never has it. */
export function keyMark({ name }: ProviderEndpoint): string {
  return `<key of ${name}>`;
}

export function shownRequest(
  prepared: PreparedRequest,
  endpoint: ProviderEndpoint,
  { url, risk, refusal }: { readonly url: URL; readonly risk: Risk; readonly refusal: ShownRefusal | null },
): ShownRequest {
  const { sealed } = prepared;
  return {
    purpose: sealed.purpose,
    provider: endpoint.name,
    model: sealed.model,
    method: sealed.method,
    url: url.href,
    headers: {
      host: url.host,
      ...wireHeaders(sealed, endpoint, keyMark(endpoint)),
      'content-length': String(sealed.body.length),
    },
    body: prepared.text,
    bytes: sealed.body.length,
    sha256: createHash('sha256').update(sealed.body).digest('hex'),
    placeholders: prepared.placeholders(),
    replaced: sealed.manifest.replaced,
    sources: sealed.manifest.sources,
    risk,
    policyHash: sealed.manifest.policyHash,
    refusal,
  };
}

import type { Purpose } from '../../egress/gate/wire-request.ts';
import type { JsonText } from './json-text.ts';
import type { JsonValue } from './json-value.ts';
import type { WireFormatId } from './wire-format-id.ts';

/** A request to a provider before redaction has looked at it: everything that would leave. */
export interface OutboundRequest {
  readonly purpose: Purpose;
  /** Name of the configured provider that is asked. */
  readonly provider: string;
  readonly format: WireFormatId;
  readonly method: 'GET' | 'POST';
  /** Appended to the provider's base URL: `/chat/completions`. Without a query. */
  readonly path: string;
  /** Those of the wire format; names in lower case. No credential. */
  readonly headers: Readonly<Record<string, string>>;
  /** `null` for a GET. What a program sent is best given as its text. */
  readonly body: JsonValue | JsonText;
  readonly model: string;
  /** Files whose text is part of it, relative to the repository, with `/`. */
  readonly sources: readonly string[];
}

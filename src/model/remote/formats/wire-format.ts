import type { JsonValue } from '../json-value.ts';
import type { ModelRequest } from '../model-request.ts';
import type { ReplyDelta } from '../reply-delta.ts';
import type { WireFormatId } from '../wire-format-id.ts';

/** The body of a request, by its fields. */
export type RequestBody = { readonly [field: string]: JsonValue };

/** Reads the events of one answer. */
export interface StreamReader {
  /** @param data of one event; `[DONE]`, which is no JSON, as that string */
  read(data: JsonValue): readonly ReplyDelta[];
  /** `complete`: nothing that matters is missing if the stream ends here; `over`: nothing will follow. */
  readonly state: 'open' | 'complete' | 'over';
}

/** How requests and answers are written in one of the APIs. Answers may hold anything: what cannot be read is left out. */
export interface WireFormat {
  readonly id: WireFormatId;
  /** Below the provider's base URL. */
  readonly path: string;
  /** Besides those that all have. */
  readonly headers: Readonly<Record<string, string>>;
  /** Fields of the body that a model may refuse and that a request can do without. */
  readonly optionalFields: readonly string[];
  write(request: ModelRequest): RequestBody;
  readWhole(answer: JsonValue): readonly ReplyDelta[];
  openStream(): StreamReader;
}

/** A body without the fields that are undefined. */
export function withoutUndefined(body: Readonly<Record<string, JsonValue | undefined>>): RequestBody {
  return Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, JsonValue] => entry[1] !== undefined),
  );
}

/** A list, or nothing in place of an empty one. */
export function unlessEmpty<Item extends JsonValue>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}

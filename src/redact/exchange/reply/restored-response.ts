import type { InboundResponse } from '../../../egress/gate/inbound-response.ts';
import type { WireFormat } from '../formats/wire-format.ts';
import { RestoredBody } from './restored-body.ts';
import { restoredEvents } from './restored-events.ts';
import type { Restoring } from './restored-places.ts';
import { restoredJson, restoredText } from './restored-text.ts';

/** Say how long the body is or what its bytes sum up to. */
const ofTheBytes: ReadonlySet<string> = new Set([
  'content-length',
  'content-digest',
  'content-md5',
  'digest',
  'repr-digest',
]);

/** An answer with values for placeholders, as its content type says that it is to be read. Other than text stays. */
export function restoredResponse(
  response: InboundResponse,
  format: WireFormat,
  restoring: Restoring,
): InboundResponse {
  const body = restorerOf(response.headers['content-type'] ?? '', format, restoring);
  if (!body) return response;
  const headers = Object.fromEntries(
    Object.entries(response.headers).filter(([name]) => !ofTheBytes.has(name)),
  );
  return { ...response, headers, body: new RestoredBody(response.body, body) };
}

type Restore = (body: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array>;

function restorerOf(contentType: string, format: WireFormat, restoring: Restoring): Restore | undefined {
  const [type = '', ...parameters] = contentType.toLowerCase().split(';');
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([\w-]+)/.exec(parameter)?.[1])
    .find(Boolean);
  if (charset !== undefined && !/^(?:utf-?8|us-ascii)$/.test(charset)) return undefined;
  switch (kindOf(type.trim())) {
    case 'events':
      return (body) => restoredEvents(body, format.events, restoring);
    case 'json':
      return (body) => restoredJson(body, format.reply, restoring);
    case 'json-lines':
      return (body) => restoredText(body, restoring, 'json');
    case 'text':
      return (body) => restoredText(body, restoring, 'text');
    case 'other':
      return undefined;
  }
}

function kindOf(type: string): 'events' | 'json' | 'json-lines' | 'text' | 'other' {
  if (type === 'text/event-stream') return 'events';
  if (/^application\/(?:json|[\w.-]+\+json)$/.test(type)) return 'json';
  if (/^application\/(?:x-ndjson|ndjson|jsonl|x-jsonlines|json-seq)$/.test(type)) return 'json-lines';
  return /^text\/|^application\/(?:[\w.-]+\+)?xml$/.test(type) ? 'text' : 'other';
}

import type { InboundResponse } from '../../egress/gate/inbound-response.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { WireFormat } from './formats/wire-format.ts';
import { parseJson } from './json-access.ts';
import type { ReplyDelta } from './reply-delta.ts';
import { AttemptFailure } from './retries/attempt-failure.ts';
import { parseEvents } from './sse/parse-events.ts';

/** No answer to a request for one function is longer, in bytes. */
const longestAnswer = 32 * 1024 * 1024;

/**
 * Reads an answer as it arrives, streamed or whole, whichever was asked for: not every server can do both.
 *
 * @throws AttemptFailure for what is no answer in this format, or not all of one; what its body throws
 */
export async function* readAnswer(
  response: InboundResponse,
  format: WireFormat,
  provider: string,
): AsyncGenerator<ReplyDelta> {
  const contentType = (response.headers['content-type'] ?? 'application/json').toLowerCase();
  const body = bounded(response.body, provider);
  if (contentType.startsWith('text/event-stream')) {
    yield* readStream(body, format, provider);
    return;
  }
  if (!/^application\/(.*\+)?json\b/.test(contentType)) {
    await body.return(undefined);
    const type = contentType.split(';')[0]!.slice(0, 60);
    throw failure(`${provider} answers with ${type} in place of JSON`, 'never');
  }
  const answer = parseJson(await textOf(body));
  if (answer === undefined) throw failure(`${provider} answers with broken JSON`, 'later');
  const deltas = format.readWhole(answer);
  if (deltas.length === 0) throw failure(`${provider} answers with JSON that is no reply`, 'never');
  yield* deltas;
}

async function* readStream(
  body: AsyncIterable<Uint8Array>,
  format: WireFormat,
  provider: string,
): AsyncGenerator<ReplyDelta> {
  const reader = format.openStream();
  for await (const { data = '' } of parseEvents(body)) {
    // Comments and events without data keep the connection open.
    if (data.trim() === '') continue;
    const value = data.trim() === '[DONE]' ? '[DONE]' : parseJson(data);
    if (value === undefined) throw failure(`the stream of ${provider} is broken`, 'later');
    yield* reader.read(value);
    if (reader.state === 'over') return;
  }
  if (reader.state === 'open') throw failure(`the answer of ${provider} breaks off`, 'later');
}

async function* bounded(body: AsyncIterable<Uint8Array>, provider: string): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > longestAnswer) throw failure(`the answer of ${provider} has no end`, 'never');
    yield chunk;
  }
}

/** The text of a whole body. Bytes that are no UTF-8 become U+FFFD. */
export async function textOf(body: AsyncIterable<Uint8Array>, longest = Infinity): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > longest) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}

function failure(message: string, kind: 'never' | 'later'): AttemptFailure {
  return new AttemptFailure(new PpagentError('PROVIDER_FAILED', message), { kind });
}

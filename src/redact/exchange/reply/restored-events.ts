import { parseEvents } from '../../../model/remote/sse/parse-events.ts';
import type { ServerSentEvent } from '../../../model/remote/sse/server-sent-event.ts';
import { writeEvent } from '../../../model/remote/sse/write-event.ts';
import type { EventRules } from '../formats/event-rules.ts';
import { EventRestorer } from './event-restorer.ts';
import type { Restoring } from './restored-places.ts';

/**
 * A streamed answer, restored. What is broken in it stays as broken as it is.
 *
 * @throws what `body` throws, behind what was held back
 */
export async function* restoredEvents(
  body: AsyncIterable<Uint8Array>,
  rules: EventRules,
  restoring: Restoring,
): AsyncGenerator<Uint8Array> {
  const restorer = new EventRestorer(rules, restoring);
  try {
    for await (const event of parseEvents(body)) {
      yield bytesOf(restorer.take(event));
    }
  } catch (error) {
    const rest = restorer.end();
    if (rest.length > 0) yield bytesOf(rest);
    throw error;
  }
  const rest = restorer.end();
  if (rest.length > 0) yield bytesOf(rest);
}

function bytesOf(events: readonly ServerSentEvent[]): Uint8Array {
  return Buffer.from(events.map(writeEvent).join(''));
}

// The upstream of bench/proxy.ts, a process of its own: an instant provider that says when it wrote the first token of each
// stream. Times are of the machine's monotonic clock, which all processes share.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { monotonicMs } from './monotonic-ms.ts';

/** What the caller asks of it, in a field that any proxy passes on. */
export interface Pace {
  readonly tokens: number;
  /** Before every token, in milliseconds. */
  readonly pause: number;
}

const server = createServer(async (request, response) => {
  const { stream, pace } = JSON.parse((await buffer(request)).toString()) as { stream?: boolean; pace: Pace };
  const head = { id: 'c', object: 'chat.completion', created: 1, model: 'm' };
  if (!stream) {
    const message = { role: 'assistant', content: 'A short answer.' };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ...head, choices: [{ index: 0, message, finish_reason: 'stop' }] }));
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (let token = 0; token < pace.tokens; token++) {
    await sleep(pace.pause);
    const choices = [{ index: 0, delta: { content: 'token ' }, finish_reason: null }];
    const chunk = { ...head, id: `at ${monotonicMs()}`, object: 'chat.completion.chunk', choices };
    response.write(`data: ${JSON.stringify(chunk)}\n\n`);
  }
  response.end('data: [DONE]\n\n');
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', 4096, () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`);
});

import { EventEmitter, once } from 'node:events';
import { expect, test } from 'vitest';
import { startProxied } from './proxied.ts';
import type { Script } from './scripted-upstream.ts';
import { chatEvents } from './wire-answers.ts';

const chat = {
  model: 'scripted',
  messages: [{ role: 'user' as const, content: 'Hello' }],
  stream: true as const,
};

/** A stream that stops in its middle until it is let go on. */
function pausedStream() {
  const events = new EventEmitter();
  const script: Script = async (_, response) => {
    const all = [...chatEvents(['Hel', 'lo'])];
    const wanted = once(events, 'go on');
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(all.slice(0, 2).join(''));
    await wanted;
    response.end(all.slice(2).join(''));
  };
  return { script, goOn: () => events.emit('go on') };
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s lets calls in progress end, takes no others, and exits 0',
  async (signal) => {
    const { script, goOn } = pausedStream();
    await using proxied = await startProxied(script);
    const stream = await proxied.openai.chat.completions.create(chat);
    let text = '';
    let stopped: ReturnType<typeof proxied.proxy.stop> | undefined;
    for await (const { choices } of stream) {
      text += choices[0]?.delta.content ?? '';
      if (text === '' || stopped) continue;
      stopped = proxied.proxy.stop(signal);
      await refused(proxied.proxy.url);
      goOn();
    }
    expect(text).toBe('Hello');
    expect(await stopped).toMatchObject({ exitCode: 0 });
  },
);

test('what has not ended when the grace time is over ends in an error', async () => {
  await using proxied = await startProxied(pausedStream().script, { argv: ['--grace', '0.2'] });
  const stream = await proxied.openai.chat.completions.create(chat);
  const reading = (async () => {
    for await (const { choices } of stream) if (choices[0]?.delta.content) void proxied.proxy.stop();
  })();
  await expect(reading).rejects.toThrow();
  expect(await proxied.proxy.stop()).toMatchObject({ exitCode: 0 });
});

/** Waits until nobody listens there any more. */
async function refused(url: string): Promise<void> {
  for (;;) {
    const answered = await fetch(`${url}/healthz`).then(
      () => true,
      () => false,
    );
    if (!answered) return;
  }
}

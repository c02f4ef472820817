import { expect } from 'vitest';
import { formsIn } from './canary-forms.ts';
import { startProxied } from './proxied.ts';
import { type Received, sendEvents } from './scripted-upstream.ts';
import { cutAt } from './text-pieces.ts';
import { chatEvents } from './wire-answers.ts';

/** An address that no other call has. */
const addressOf = (number: number): string => ['reader', number, '@', 'quillfeather-press', '.net'].join('');

const lastText = ({ body }: Received): string => JSON.parse(body.toString()).messages.at(-1).content;

/** So many calls at once, each with a value of its own: each gets its own value back, and the upstream sees none. */
export async function streamAtOnce(count: number): Promise<void> {
  await using proxied = await startProxied((request, response) =>
    sendEvents(response, chatEvents(cutAt(lastText(request), 3))),
  );
  const numbers = Array.from({ length: count }, (_, number) => number);
  const texts = await Promise.all(
    numbers.map(async (number) => {
      const content = `Please write to ${addressOf(number)}, number ${number}.`;
      const stream = await proxied.openai.chat.completions.create({
        model: 'scripted',
        messages: [{ role: 'user', content }],
        stream: true,
      });
      let text = '';
      for await (const { choices } of stream) text += choices[0]?.delta.content ?? '';
      return { text, content };
    }),
  );
  for (const { text, content } of texts) expect(text).toBe(content);
  expect(proxied.upstream.received).toHaveLength(count);
  const wire = proxied.upstream.wire();
  for (const number of numbers) expect(formsIn(wire, addressOf(number))).toEqual([]);
}

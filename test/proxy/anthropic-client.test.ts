import { expect, test } from 'vitest';
import { canaries, canaryText } from './canaries.ts';
import { formsIn } from './canary-forms.ts';
import { startProxied } from './proxied.ts';
import { type Received, sendEvents, sendJson } from './scripted-upstream.ts';
import { cutAt } from './text-pieces.ts';
import { messagesAnswer, messagesEvents, type ToolUse } from './wire-answers.ts';

const model = 'scripted';
const toAnthropic = { api: 'anthropic' } as const;

function lastText({ body }: Received): string {
  return JSON.parse(body.toString()).messages.at(-1).content.at(-1).text;
}

function writeFile(content: string, pieceLength: number): ToolUse {
  return { name: 'write_file', pieces: cutAt(JSON.stringify({ path: 'notes.md', content }), pieceLength) };
}

/** A signed block comes from an earlier redacted answer and is checked by the provider: not a byte of it may change. */
const thinking = { type: 'thinking', thinking: 'They want a file.', signature: 'RXhhbXBsZVNpZ25hdHVyZQ==' };

const fullRequest = {
  model,
  max_tokens: 100,
  system: [{ type: 'text', text: `You help ${canaries.person}.`, cache_control: { type: 'ephemeral' } }],
  messages: [
    { role: 'user', content: canaryText },
    {
      role: 'assistant',
      content: [
        thinking,
        { type: 'tool_use', id: 'toolu_0', name: 'read_file', input: { path: canaries.email } },
      ],
    },
    {
      role: 'user',
      content: [
        { type: 'tool_result', tool_use_id: 'toolu_0', content: [{ type: 'text', text: canaryText }] },
        { type: 'text', text: canaryText },
      ],
    },
  ],
  tools: [
    {
      name: 'write_file',
      description: `Writes a file. Ask ${canaries.email} about it.`,
      input_schema: {
        type: 'object',
        properties: { path: { type: 'string', default: `/srv/${canaries.token}` } },
      },
    },
  ],
  metadata: { user_id: canaries.email },
  x_unknown: [canaryText],
};

function expectNothingLeaked(wire: string): void {
  for (const value of Object.values(canaries)) expect(formsIn(wire, value)).toEqual([]);
}

test('a message reaches the upstream redacted and comes back as it was written', async () => {
  await using proxied = await startProxied((request, response) => {
    sendJson(response, messagesAnswer(lastText(request), writeFile(lastText(request), 1)));
  }, toAnthropic);
  const { content } = await proxied.anthropic.messages.create(fullRequest as never);
  expect(content[0]).toMatchObject({ text: canaryText });
  expect(content[1]).toMatchObject({ input: { path: 'notes.md', content: canaryText } });
  expectNothingLeaked(proxied.upstream.wire());
  const [{ path, headers, body }] = proxied.upstream.received as [Received];
  expect(path).toBe('/v1/messages');
  expect(headers['anthropic-version']).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(JSON.parse(body.toString()).messages[1].content[0]).toEqual(thinking);
});

test('a streamed message comes back whole, wherever it is cut', async () => {
  const lengths = [1, 3, 7, 64];
  await using proxied = await startProxied((request, response, number) => {
    const text = lastText(request);
    const length = lengths[number]!;
    return sendEvents(response, messagesEvents(cutAt(text, length), writeFile(text, length)));
  }, toAnthropic);
  for (const length of lengths) {
    const { content } = await proxied.anthropic.messages.stream(fullRequest as never).finalMessage();
    expect({ length, content: content[0] }).toMatchObject({ length, content: { text: canaryText } });
    expect(content[1]).toMatchObject({ input: { path: 'notes.md', content: canaryText } });
  }
  expectNothingLeaked(proxied.upstream.wire());
});

test('tokens are counted on the redacted message; beta features are named in the header alone', async () => {
  await using proxied = await startProxied(
    (_, response) => sendJson(response, { input_tokens: 7 }),
    toAnthropic,
  );
  const { max_tokens: _, ...countable } = fullRequest;
  const counted = await proxied.anthropic.beta.messages.countTokens({
    ...countable,
    betas: ['some-feature-2026-01-01'],
  } as never);
  expect(counted.input_tokens).toBe(7);
  const [{ path, headers }] = proxied.upstream.received as [Received];
  expect(path).toBe('/v1/messages/count_tokens');
  expect(headers['anthropic-beta']).toContain('some-feature-2026-01-01');
  expectNothingLeaked(proxied.upstream.wire());
});

test('the list of models is asked for as the client asks', async () => {
  await using proxied = await startProxied((_, response) => {
    const data = [{ id: model, type: 'model', display_name: 'Scripted', created_at: '2026-01-01T00:00:00Z' }];
    sendJson(response, { data, has_more: false, first_id: model, last_id: model });
  });
  const { data } = await proxied.anthropic.models.list();
  expect(data.map(({ id }) => id)).toEqual([model]);
  expect(proxied.upstream.received[0]).toMatchObject({ method: 'GET', path: '/v1/models' });
});

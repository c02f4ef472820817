import { expect, test } from 'vitest';
import { canaries, canaryText } from './canaries.ts';
import { formsIn } from './canary-forms.ts';
import { startProxied, upstreamKey } from './proxied.ts';
import { type Received, sendEvents, sendJson } from './scripted-upstream.ts';
import { cutAt } from './text-pieces.ts';
import { chatAnswer, chatEvents, responsesAnswer, responsesEvents, type ToolUse } from './wire-answers.ts';

const model = 'scripted';

/** What stands in the last message of a request, as the upstream reads it. */
function lastText({ body }: Received): string {
  const { messages, input } = JSON.parse(body.toString());
  const last = (messages ?? input).at(-1);
  return typeof last.content === 'string' ? last.content : last.content.at(-1).text;
}

/** A call of a tool that writes a file, its arguments cut into pieces of so many characters. */
function writeFile(content: string, pieceLength: number): ToolUse {
  return { name: 'write_file', pieces: cutAt(JSON.stringify({ path: 'notes.md', content }), pieceLength) };
}

const writeFileTool = {
  type: 'function',
  function: {
    name: 'write_file',
    description: `Writes a file. Ask ${canaries.email} about it.`,
    parameters: {
      type: 'object',
      properties: {
        path: { type: 'string', default: `/srv/${canaries.token}` },
        content: { type: 'string' },
      },
    },
  },
} as const;

/** Canaries in every part of a chat request that agents fill, and in fields that nobody knows. */
const fullChat = {
  model,
  messages: [
    { role: 'system', content: `You help ${canaries.person}.` },
    { role: 'user', content: [{ type: 'text', text: canaryText }] },
    {
      role: 'assistant',
      content: null,
      tool_calls: [
        {
          id: 'call_0',
          type: 'function',
          function: { name: 'read_file', arguments: JSON.stringify({ path: `mail/${canaries.email}` }) },
        },
      ],
    },
    { role: 'tool', tool_call_id: 'call_0', content: JSON.stringify({ text: canaryText }) },
    { role: 'user', content: canaryText },
  ],
  tools: [writeFileTool],
  metadata: { owner: canaries.email },
  user: canaries.email,
  x_unknown: { nested: [canaryText, { [canaries.email]: 1 }] },
} as const;

function expectNothingLeaked(wire: string): void {
  for (const value of Object.values(canaries)) expect(formsIn(wire, value)).toEqual([]);
}

test('a chat reaches the upstream redacted and comes back as it was written', async () => {
  await using proxied = await startProxied((request, response) => {
    sendJson(response, chatAnswer(lastText(request), writeFile(lastText(request), 1)));
  });
  const { choices } = await proxied.openai.chat.completions.create(fullChat as never);
  const [call] = choices[0]!.message.tool_calls!;
  expect(choices[0]!.message.content).toBe(canaryText);
  expect(JSON.parse((call as { function: { arguments: string } }).function.arguments).content).toBe(
    canaryText,
  );
  expectNothingLeaked(proxied.upstream.wire());
  const sent = JSON.parse(proxied.upstream.received[0]!.body.toString());
  expect(sent).toMatchObject({ model, tools: [{ function: { name: 'write_file' } }] });
  expect(Object.keys(sent)).toEqual(Object.keys(fullChat));
});

test('a streamed chat comes back whole, wherever it is cut', async () => {
  const lengths = [1, 3, 7, 64];
  await using proxied = await startProxied((request, response, number) => {
    const text = lastText(request);
    const length = lengths[number]!;
    return sendEvents(response, chatEvents(cutAt(text, length), writeFile(text, length)));
  });
  for (const length of lengths) {
    const stream = proxied.openai.chat.completions.stream({ ...fullChat, stream: true } as never);
    const { choices } = await stream.finalChatCompletion();
    const { content, tool_calls } = choices[0]!.message;
    expect({ length, content }).toEqual({ length, content: canaryText });
    const [call] = tool_calls as unknown as readonly { readonly function: { readonly arguments: string } }[];
    expect(JSON.parse(call!.function.arguments).content).toBe(canaryText);
  }
  expectNothingLeaked(proxied.upstream.wire());
});

const fullResponse = {
  model,
  instructions: `You help ${canaries.person}.`,
  input: [
    {
      type: 'function_call',
      call_id: 'call_0',
      name: 'read_file',
      arguments: JSON.stringify({ path: canaries.email }),
    },
    { type: 'function_call_output', call_id: 'call_0', output: canaryText },
    { role: 'user', content: [{ type: 'input_text', text: canaryText }] },
  ],
  tools: [{ type: 'function', strict: false, ...writeFileTool.function }],
  metadata: { owner: canaries.email },
};

test('the responses API, whole and streamed', async () => {
  await using proxied = await startProxied((request, response) => {
    const text = lastText(request);
    const { stream } = JSON.parse(request.body.toString());
    if (!stream) return sendJson(response, responsesAnswer(text, writeFile(text, 1)));
    return sendEvents(response, responsesEvents(cutAt(text, 2), writeFile(text, 2)));
  });
  const whole = await proxied.openai.responses.create(fullResponse as never);
  const streamed = await proxied.openai.responses.stream(fullResponse as never).finalResponse();
  for (const { output_text, output } of [whole, streamed]) {
    expect(output_text).toBe(canaryText);
    const call = output.find(({ type }) => type === 'function_call') as { arguments: string };
    expect(JSON.parse(call.arguments).content).toBe(canaryText);
  }
  expectNothingLeaked(proxied.upstream.wire());
});

test('the deltas of a streamed response add up to what its last event holds', async () => {
  await using proxied = await startProxied((request, response) => {
    const text = lastText(request);
    return sendEvents(response, responsesEvents(cutAt(text, 5), writeFile(text, 5)));
  });
  const deltas = { text: '', call: '' };
  const stream = await proxied.openai.responses.create({ ...fullResponse, stream: true } as never);
  for await (const event of stream as unknown as AsyncIterable<{ type: string; delta: string }>) {
    if (event.type === 'response.output_text.delta') deltas.text += event.delta;
    if (event.type === 'response.function_call_arguments.delta') deltas.call += event.delta;
  }
  expect(deltas.text).toBe(canaryText);
  expect(JSON.parse(deltas.call).content).toBe(canaryText);
});

test('the list of models, and only the headers that the API needs', async () => {
  await using proxied = await startProxied((_, response) => {
    sendJson(response, {
      object: 'list',
      data: [{ id: model, object: 'model', created: 1, owned_by: 'me' }],
    });
  });
  const models = await proxied.openai.models.list({
    headers: { 'OpenAI-Beta': 'x=1', 'X-Owner': canaries.email, Cookie: canaries.token },
  });
  expect(models.data.map(({ id }) => id)).toEqual([model]);
  const [{ method, path, headers }] = proxied.upstream.received as [Received];
  expect([method, path]).toEqual(['GET', '/v1/models']);
  expect(headers['openai-beta']).toBe('x=1');
  expectNothingLeaked(proxied.upstream.wire());
  expect(headers.authorization).toBe(`Bearer ${upstreamKey}`);
  expect(proxied.upstream.wire()).not.toContain(proxied.proxy.token);
  expect(Object.keys(headers).filter((name) => name.startsWith('x-stainless'))).toEqual([]);
});

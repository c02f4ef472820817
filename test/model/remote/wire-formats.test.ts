import { describe, expect, it } from 'vitest';
import type { Turn } from '../../../src/model/remote/model-request.ts';
import type { WireFormatId } from '../../../src/model/remote/wire-format-id.ts';
import { type Script, sendEvents, sendJson, startUpstream } from '../../proxy/scripted-upstream.ts';
import {
  chatAnswer,
  chatEvents,
  messagesAnswer,
  messagesEvents,
  responsesAnswer,
  responsesEvents,
  type ToolUse,
} from '../../proxy/wire-answers.ts';
import { askOnce } from './ask-provider.ts';

const text = 'It is 7 °C in Zürich – 🌧.';
const pieces = [...text];
const tool: ToolUse = { name: 'look_up', pieces: ['{"ci', 'ty": "Z', 'ürich"}'] };

const answers: Record<WireFormatId, { whole: object; events: () => Iterable<string> }> = {
  'openai-chat': { whole: chatAnswer(text, tool), events: () => chatEvents(pieces, tool) },
  'openai-responses': { whole: responsesAnswer(text, tool), events: () => responsesEvents(pieces, tool) },
  'anthropic-messages': { whole: messagesAnswer(text, tool), events: () => messagesEvents(pieces, tool) },
};

const turns: readonly Turn[] = [
  { role: 'system', content: 'Be brief.' },
  { role: 'user', content: 'How is the weather?' },
  {
    role: 'assistant',
    content: 'I look.',
    toolCalls: [
      { id: 'c1', name: 'look_up', arguments: '{"city":"Zürich"}' },
      { id: 'c2', name: 'look_up', arguments: '{"city":"Bern"}' },
    ],
  },
  { role: 'tool', callId: 'c1', content: '7' },
  { role: 'tool', callId: 'c2', content: '8' },
];
const tools = [{ name: 'look_up', description: 'Weather', parameters: { type: 'object' } }];

describe.each(Object.keys(answers) as WireFormatId[])('%s', (format) => {
  it.each([true, false])('reads text, tool calls, usage and the end; streamed: %s', async (stream) => {
    const script: Script = ({ body }, response) => {
      const wantsStream = JSON.parse(body.toString()).stream === true;
      expect(wantsStream).toBe(stream);
      return stream
        ? sendEvents(response, answers[format].events())
        : sendJson(response, answers[format].whole);
    };
    await using upstream = await startUpstream(script);
    const { replies, meter } = await askOnce(upstream.baseUrl, { turns, tools, stream }, { format });
    expect(replies).toHaveLength(1);
    expect(replies[0]).toMatchObject({ text, end: 'tool-calls' });
    const [call] = replies[0]!.toolCalls;
    expect([call!.id, call!.name]).toEqual([expect.stringMatching(/^(call|toolu)_1$/), 'look_up']);
    expect(JSON.parse(call!.arguments)).toEqual({ city: 'Zürich' });
    if (!(stream && format === 'openai-chat')) {
      expect(meter.spent).toMatchObject({ input: 1, output: 1, isExact: true });
    }
  });

  it('takes a whole answer where a stream was asked for', async () => {
    await using upstream = await startUpstream((_request, response) =>
      sendJson(response, answers[format].whole),
    );
    const { replies } = await askOnce(upstream.baseUrl, { stream: true }, { format });
    expect(replies[0]?.text).toBe(text);
  });
});

describe('a request', () => {
  const question = {
    turns,
    tools,
    maxTokens: 50,
    temperature: 1.5,
    topP: 0.9,
    seed: 3,
    stop: ['\n\n', 'END'],
  };

  async function bodyIn(format: WireFormatId) {
    await using upstream = await startUpstream((_request, response) =>
      sendJson(response, answers[format].whole),
    );
    const { body } = await askOnce(upstream.baseUrl, question, { format });
    expect(upstream.received[0]!.path).toMatch(/^\/v1\/(chat\/completions|responses|messages)$/);
    return { body: JSON.parse(upstream.received[0]!.body.toString()), sent: body };
  }

  it('in chat completions', async () => {
    const { body } = await bodyIn('openai-chat');
    expect(body).toMatchObject({
      max_tokens: 50,
      temperature: 1.5,
      top_p: 0.9,
      seed: 3,
      stop: ['\n\n', 'END'],
    });
    expect(body.messages.map(({ role }: { role: string }) => role)).toEqual([
      'system',
      'user',
      'assistant',
      'tool',
      'tool',
    ]);
    expect(body.messages[2].tool_calls[0].function.arguments).toBe('{"city":"Zürich"}');
    expect(body.tools[0].function.name).toBe('look_up');
    expect(body).not.toHaveProperty('stream');
  });

  it('in responses is not to be stored', async () => {
    const { body } = await bodyIn('openai-responses');
    expect(body).toMatchObject({ max_output_tokens: 50, temperature: 1.5, top_p: 0.9, store: false });
    expect(body.input.map((item: { role?: string; type?: string }) => item.role ?? item.type)).toEqual([
      'system',
      'user',
      'assistant',
      'function_call',
      'function_call',
      'function_call_output',
      'function_call_output',
    ]);
  });

  it('in messages keeps to what that API takes', async () => {
    const { body } = await bodyIn('anthropic-messages');
    expect(body).toMatchObject({
      system: 'Be brief.',
      max_tokens: 50,
      temperature: 1,
      stop_sequences: ['END'],
    });
    expect(body).not.toHaveProperty('top_p');
    expect(body.messages).toEqual([
      { role: 'user', content: 'How is the weather?' },
      {
        role: 'assistant',
        content: [
          { type: 'text', text: 'I look.' },
          { type: 'tool_use', id: 'c1', name: 'look_up', input: { city: 'Zürich' } },
          { type: 'tool_use', id: 'c2', name: 'look_up', input: { city: 'Bern' } },
        ],
      },
      {
        role: 'user',
        content: [
          { type: 'tool_result', tool_use_id: 'c1', content: '7' },
          { type: 'tool_result', tool_use_id: 'c2', content: '8' },
        ],
      },
    ]);
  });
});

it('counts cached tokens as part of the prompt, whichever way the provider does', async () => {
  const usages: [WireFormatId, object][] = [
    [
      'openai-chat',
      { usage: { prompt_tokens: 100, completion_tokens: 5, prompt_tokens_details: { cached_tokens: 80 } } },
    ],
    [
      'openai-responses',
      { usage: { input_tokens: 100, output_tokens: 5, input_tokens_details: { cached_tokens: 80 } } },
    ],
    [
      'anthropic-messages',
      {
        usage: {
          input_tokens: 15,
          cache_creation_input_tokens: 5,
          cache_read_input_tokens: 80,
          output_tokens: 5,
        },
      },
    ],
  ];
  for (const [format, usage] of usages) {
    await using upstream = await startUpstream((_request, response) =>
      sendJson(response, { ...answers[format].whole, ...usage }),
    );
    const { meter } = await askOnce(upstream.baseUrl, {}, { format });
    expect(meter.spent, format).toEqual({
      input: 100,
      cachedInput: 80,
      output: 5,
      cost: null,
      isExact: true,
    });
  }
});

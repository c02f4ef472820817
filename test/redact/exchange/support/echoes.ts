import type { ServerSentEvent } from '../../../../src/model/remote/sse/server-sent-event.ts';
import { writeEvent } from '../../../../src/model/remote/sse/write-event.ts';
import type { WireFormatId } from '../../../../src/model/remote/wire-format-id.ts';

/** What a model says: some text, then a call of a tool with arguments. */
export interface Said {
  readonly text: string;
  readonly args: string;
}

/** Streamed answers as the providers send them, their strings in pieces of a few characters. */
export const streams: Readonly<Record<WireFormatId, (said: Said, size: number) => ServerSentEvent[]>> = {
  'openai-chat': ({ text, args }, size) => {
    const chunk = (delta: object, finish_reason: string | null = null) => ({
      data: JSON.stringify({
        id: 'chatcmpl-1',
        object: 'chat.completion.chunk',
        created: 1764060000,
        model: 'some-model',
        choices: [{ index: 0, delta, logprobs: null, finish_reason }],
      }),
    });
    const call = (more: object) => ({ tool_calls: [{ index: 0, ...more }] });
    return [
      chunk({ role: 'assistant', content: '' }),
      ...pieces(text, size).map((content) => chunk({ content })),
      chunk(call({ id: 'call_1', type: 'function', function: { name: 'run', arguments: '' } })),
      ...pieces(args, size).map((piece) => chunk(call({ function: { arguments: piece } }))),
      chunk({}, 'tool_calls'),
      {
        data: '{"id":"chatcmpl-1","object":"chat.completion.chunk","choices":[],"usage":{"total_tokens":4111111111111111}}',
      },
      { data: '[DONE]' },
    ];
  },
  'openai-responses': ({ text, args }, size) => {
    let number = 0;
    const event = (type: string, more: object) => ({
      event: type,
      data: JSON.stringify({ type, sequence_number: number++, ...more }),
    });
    const message = { item_id: 'msg_1', output_index: 0, content_index: 0 };
    const call = { item_id: 'fc_1', output_index: 1 };
    const said = {
      type: 'message',
      id: 'msg_1',
      role: 'assistant',
      content: [{ type: 'output_text', text, annotations: [] }],
    };
    const called = { type: 'function_call', id: 'fc_1', call_id: 'call_1', name: 'run', arguments: args };
    return [
      event('response.created', { response: { id: 'resp_1', status: 'in_progress', output: [] } }),
      event('response.output_item.added', { output_index: 0, item: { ...said, content: [] } }),
      ...pieces(text, size).map((delta) => event('response.output_text.delta', { ...message, delta })),
      event('response.output_text.done', { ...message, text }),
      event('response.content_part.done', { ...message, part: said.content[0] }),
      event('response.output_item.done', { output_index: 0, item: said }),
      event('response.output_item.added', { output_index: 1, item: { ...called, arguments: '' } }),
      ...pieces(args, size).map((delta) =>
        event('response.function_call_arguments.delta', { ...call, delta }),
      ),
      event('response.function_call_arguments.done', { ...call, arguments: args }),
      event('response.output_item.done', { output_index: 1, item: called }),
      event('response.completed', {
        response: {
          id: 'resp_1',
          status: 'completed',
          output: [said, called],
          usage: { total_tokens: 4111111111111111 },
        },
      }),
    ];
  },
  'anthropic-messages': ({ text, args }, size) => {
    const event = (type: string, more: object = {}) => ({
      event: type,
      data: JSON.stringify({ type, ...more }),
    });
    const block = (index: number, content_block: object) =>
      event('content_block_start', { index, content_block });
    const delta = (index: number, piece: object) => event('content_block_delta', { index, delta: piece });
    return [
      event('message_start', {
        message: { id: 'msg_1', type: 'message', role: 'assistant', content: [], usage: { input_tokens: 1 } },
      }),
      block(0, { type: 'thinking', thinking: '', signature: '' }),
      ...pieces(text, size).map((thinking) => delta(0, { type: 'thinking_delta', thinking })),
      delta(0, { type: 'signature_delta', signature: `sig ${text}` }),
      event('content_block_stop', { index: 0 }),
      event('ping'),
      block(1, { type: 'text', text: '' }),
      ...pieces(text, size).map((piece) => delta(1, { type: 'text_delta', text: piece })),
      event('content_block_stop', { index: 1 }),
      block(2, { type: 'tool_use', id: 'toolu_1', name: 'run', input: {} }),
      delta(2, { type: 'input_json_delta', partial_json: '' }),
      ...pieces(args, size).map((partial_json) => delta(2, { type: 'input_json_delta', partial_json })),
      event('content_block_stop', { index: 2 }),
      event('message_delta', {
        delta: { stop_reason: 'tool_use', stop_sequence: null },
        usage: { output_tokens: 9 },
      }),
      event('message_stop'),
    ];
  },
};

function pieces(text: string, size: number): string[] {
  const all: string[] = [];
  for (let at = 0; at < text.length; at += size) all.push(text.slice(at, at + size));
  return all;
}

export function bytesOf(events: readonly ServerSentEvent[]): Buffer {
  return Buffer.from(events.map(writeEvent).join(''));
}

/** What a client has put together at the end of a stream, and what it was told of it at the end where it is told again. */
export interface Heard extends Said {
  readonly thought: string;
  readonly signature: string;
  readonly repeated: readonly string[];
}

/** Reads events as the official clients do. */
export const readers: Readonly<Record<WireFormatId, (events: readonly ServerSentEvent[]) => Heard>> = {
  'openai-chat': (events) => {
    const deltas = dataOf(events).flatMap((chunk) =>
      chunk.choices.map(({ delta }: { readonly delta: unknown }) => delta),
    );
    return heard({
      text: deltas.map(({ content }) => content ?? ''),
      args: deltas.map(({ tool_calls }) => tool_calls?.[0].function?.arguments ?? ''),
    });
  },
  'openai-responses': (events) => {
    const all = dataOf(events);
    const of = (type: string) => all.filter((data) => data.type === type);
    all.forEach((data, index) => {
      if (data.sequence_number !== index) throw new Error(`event ${index} is number ${data.sequence_number}`);
    });
    const [completed] = of('response.completed');
    return heard({
      text: of('response.output_text.delta').map(({ delta }) => delta),
      args: of('response.function_call_arguments.delta').map(({ delta }) => delta),
      repeated: [
        of('response.output_text.done')[0].text,
        of('response.content_part.done')[0].part.text,
        completed.response.output[0].content[0].text,
        of('response.function_call_arguments.done')[0].arguments,
        completed.response.output[1].arguments,
      ],
    });
  },
  'anthropic-messages': (events) => {
    const deltas = dataOf(events)
      .filter(({ type }) => type === 'content_block_delta')
      .map(({ delta }) => delta);
    const of = (key: string) => deltas.map((delta) => delta[key] ?? '');
    return heard({
      text: of('text'),
      args: of('partial_json'),
      thought: of('thinking'),
      signature: of('signature'),
    });
  },
};

function heard({
  text,
  args,
  thought = [],
  signature = [],
  repeated = [],
}: Readonly<Record<'text' | 'args', string[]>> &
  Partial<Readonly<Record<'thought' | 'signature' | 'repeated', string[]>>>): Heard {
  return {
    text: text.join(''),
    args: args.join(''),
    thought: thought.join(''),
    signature: signature.join(''),
    repeated,
  };
}

// biome-ignore lint/suspicious/noExplicitAny: what a provider sends is looked at as clients look at it
function dataOf(events: readonly ServerSentEvent[]): any[] {
  return events
    .filter(({ data }) => data !== undefined && data !== '[DONE]')
    .map(({ data }) => JSON.parse(data!));
}

import { countAt, itemsAt, memberOf, textAt } from '../json-access.ts';
import type { JsonValue } from '../json-value.ts';
import type { ReplyEnd, ToolCall } from '../model-reply.ts';
import type { ToolDefinition, Turn } from '../model-request.ts';
import type { ReplyDelta } from '../reply-delta.ts';
import { type StreamReader, unlessEmpty, type WireFormat, withoutUndefined } from './wire-format.ts';

/** OpenAI's chat completions, as many other servers speak them (platform.openai.com/docs/api-reference/chat). */
export const openaiChat: WireFormat = {
  id: 'openai-chat',
  path: '/chat/completions',
  headers: {},
  optionalFields: ['temperature', 'top_p', 'seed', 'stop', 'stream_options', 'stream', 'n'],
  write: ({ model, turns, maxTokens, temperature, topP, seed, stop = [], choices = 1, tools = [], stream }) =>
    withoutUndefined({
      model,
      messages: turns.map(messageOf),
      max_tokens: maxTokens,
      temperature,
      top_p: topP,
      seed,
      // The API takes no more than four.
      stop: unlessEmpty(stop.slice(0, 4)),
      n: choices > 1 ? choices : undefined,
      tools: unlessEmpty(tools.map(toolOf)),
      stream: stream || undefined,
      stream_options: stream ? { include_usage: true } : undefined,
    }),
  readWhole: (answer) => [...itemsAt(answer, 'choices').flatMap(readChoice), ...readRest(answer)],
  openStream: () => {
    const open = new Set<number>();
    let state: StreamReader['state'] = 'open';
    return {
      read(chunk) {
        if (chunk === '[DONE]') {
          state = 'over';
          return [];
        }
        const deltas = [...itemsAt(chunk, 'choices').flatMap(readChoice), ...readRest(chunk)];
        for (const delta of deltas) {
          if (delta.kind === 'end') open.delete(delta.choice);
          else if (delta.kind === 'text' || delta.kind === 'tool-call') open.add(delta.choice);
          // Some servers close the connection without the mark.
          if (delta.kind === 'end' && open.size === 0) state = 'complete';
        }
        return deltas;
      },
      get state() {
        return state;
      },
    };
  },
};

function messageOf(turn: Turn): JsonValue {
  switch (turn.role) {
    case 'tool':
      return { role: 'tool', tool_call_id: turn.callId, content: turn.content };
    case 'assistant': {
      const calls = unlessEmpty((turn.toolCalls ?? []).map(callOf));
      return withoutUndefined({ role: 'assistant', content: turn.content, tool_calls: calls });
    }
    default:
      return { role: turn.role, content: turn.content };
  }
}

function callOf({ id, name, arguments: text }: ToolCall): JsonValue {
  return { id, type: 'function', function: { name, arguments: text } };
}

function toolOf({ name, description, parameters }: ToolDefinition): JsonValue {
  return { type: 'function', function: { name, description, parameters } };
}

const ends: Readonly<Record<string, ReplyEnd>> = {
  length: 'length',
  tool_calls: 'tool-calls',
  function_call: 'tool-calls',
  content_filter: 'withheld',
};

/** A choice of a whole answer has a message where one of a stream has a delta. */
function readChoice(value: JsonValue): ReplyDelta[] {
  const choice = countAt(value, 'index') ?? 0;
  const said = memberOf(value, 'delta') ?? memberOf(value, 'message');
  const deltas: ReplyDelta[] = [];
  const text = textAt(said, 'content');
  if (text !== '') deltas.push({ kind: 'text', choice, text });
  for (const [position, call] of itemsAt(said, 'tool_calls').entries()) {
    deltas.push({
      kind: 'tool-call',
      choice,
      index: countAt(call, 'index') ?? position,
      id: textAt(call, 'id'),
      name: textAt(call, 'function', 'name'),
      arguments: textAt(call, 'function', 'arguments'),
    });
  }
  const reason = textAt(value, 'finish_reason');
  if (reason !== '') deltas.push({ kind: 'end', choice, end: ends[reason] ?? 'stop' });
  return deltas;
}

function readRest(answer: JsonValue): ReplyDelta[] {
  const deltas: ReplyDelta[] = [];
  const input = countAt(answer, 'usage', 'prompt_tokens');
  const output = countAt(answer, 'usage', 'completion_tokens');
  if (input !== undefined && output !== undefined) {
    const cachedInput = countAt(answer, 'usage', 'prompt_tokens_details', 'cached_tokens') ?? 0;
    deltas.push({ kind: 'usage', usage: { input, output, cachedInput } });
  }
  const error = memberOf(answer, 'error');
  if (error !== undefined && error !== null) {
    const type = textAt(error, 'type') || textAt(error, 'code');
    deltas.push({ kind: 'failure', type, message: textAt(error, 'message') || textAt(answer, 'error') });
  }
  return deltas;
}

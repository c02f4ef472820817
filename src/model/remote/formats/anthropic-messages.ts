import { countAt, itemsAt, memberOf, parseJson, textAt } from '../json-access.ts';
import type { JsonValue } from '../json-value.ts';
import type { ReplyEnd, TokenUsage } from '../model-reply.ts';
import type { ToolDefinition, Turn } from '../model-request.ts';
import type { ReplyDelta } from '../reply-delta.ts';
import { type StreamReader, unlessEmpty, type WireFormat, withoutUndefined } from './wire-format.ts';

/** Anthropic's messages (docs.anthropic.com/en/api/messages). */
export const anthropicMessages: WireFormat = {
  id: 'anthropic-messages',
  path: '/messages',
  headers: { 'anthropic-version': '2023-06-01' },
  optionalFields: ['temperature', 'top_p', 'stop_sequences', 'stream'],
  write: ({ model, turns, maxTokens, temperature, topP, stop = [], tools = [], stream }) => {
    const system = turns.flatMap((turn) => (turn.role === 'system' ? [turn.content] : []));
    return withoutUndefined({
      model,
      system: system.length > 0 ? system.join('\n\n') : undefined,
      messages: messagesOf(turns),
      max_tokens: maxTokens,
      // Here it ends at 1.
      temperature: temperature === undefined ? undefined : Math.min(1, temperature),
      // Newer models take one of the two.
      top_p: temperature === undefined ? topP : undefined,
      // The API refuses those of white space alone.
      stop_sequences: unlessEmpty(stop.filter((sequence) => sequence.trim() !== '')),
      tools: unlessEmpty(tools.map(toolOf)),
      stream: stream || undefined,
    });
  },
  readWhole: (answer) => [
    ...itemsAt(answer, 'content').flatMap((block, index) => readBlock(block, index, wholeInput(block))),
    ...readUsage(memberOf(answer, 'usage')),
    ...readEnd(answer),
    ...readFailure(answer),
  ],
  openStream: () => {
    let state: StreamReader['state'] = 'open';
    return {
      read(event) {
        if (textAt(event, 'type') === 'message_stop') state = 'over';
        return readEvent(event);
      },
      get state() {
        return state;
      },
    };
  },
};

/** Results of tools that follow one another are one turn of the user's. */
function messagesOf(turns: readonly Turn[]): JsonValue[] {
  const messages: { role: 'user' | 'assistant'; content: string | JsonValue[] }[] = [];
  for (const turn of turns) {
    if (turn.role === 'system') continue;
    if (turn.role === 'tool') {
      const result = { type: 'tool_result', tool_use_id: turn.callId, content: turn.content };
      const last = messages.at(-1);
      if (last?.role === 'user' && Array.isArray(last.content)) last.content.push(result);
      else messages.push({ role: 'user', content: [result] });
    } else if (turn.role === 'assistant' && turn.toolCalls && turn.toolCalls.length > 0) {
      const said = turn.content === '' ? [] : [{ type: 'text', text: turn.content }];
      const calls = turn.toolCalls.map(({ id, name, arguments: text }) => ({
        type: 'tool_use',
        id,
        name,
        input: parseJson(text) ?? {},
      }));
      messages.push({ role: 'assistant', content: [...said, ...calls] });
    } else {
      messages.push({ role: turn.role, content: turn.content });
    }
  }
  return messages;
}

function toolOf({ name, description, parameters }: ToolDefinition): JsonValue {
  return { name, description, input_schema: parameters };
}

const ends: Readonly<Record<string, ReplyEnd>> = {
  max_tokens: 'length',
  model_context_window_exceeded: 'length',
  tool_use: 'tool-calls',
  refusal: 'withheld',
};

/** @param input the JSON text of a tool's arguments, as far as it is known with the block's beginning */
function readBlock(block: JsonValue | undefined, index: number, input: string): ReplyDelta[] {
  if (textAt(block, 'type') === 'tool_use') {
    const id = textAt(block, 'id');
    return [{ kind: 'tool-call', choice: 0, index, id, name: textAt(block, 'name'), arguments: input }];
  }
  const text = textAt(block, 'type') === 'text' ? textAt(block, 'text') : '';
  return text === '' ? [] : [{ kind: 'text', choice: 0, text }];
}

function wholeInput(block: JsonValue): string {
  return JSON.stringify(memberOf(block, 'input') ?? {});
}

function readEvent(event: JsonValue): ReplyDelta[] {
  const index = countAt(event, 'index') ?? 0;
  switch (textAt(event, 'type')) {
    case 'message_start':
      return readUsage(memberOf(event, 'message', 'usage'));
    case 'content_block_start':
      return readBlock(memberOf(event, 'content_block'), index, '');
    case 'content_block_delta':
      return readDelta(memberOf(event, 'delta'), index);
    case 'message_delta':
      return [...readUsage(memberOf(event, 'usage')), ...readEnd(memberOf(event, 'delta') ?? null)];
    default:
      return readFailure(event);
  }
}

function readDelta(delta: JsonValue | undefined, index: number): ReplyDelta[] {
  const text = textAt(delta, 'text');
  if (text !== '') return [{ kind: 'text', choice: 0, text }];
  const json = textAt(delta, 'partial_json');
  return json === '' ? [] : [{ kind: 'tool-call', choice: 0, index, arguments: json }];
}

function readEnd(message: JsonValue): ReplyDelta[] {
  const reason = textAt(message, 'stop_reason');
  return reason === '' ? [] : [{ kind: 'end', choice: 0, end: ends[reason] ?? 'stop' }];
}

/** Here the tokens of the prompt are told apart: new ones, those that were cached now, those that had been before. */
function readUsage(usage: JsonValue | undefined): ReplyDelta[] {
  const fresh = countAt(usage, 'input_tokens');
  const output = countAt(usage, 'output_tokens');
  const cachedInput = countAt(usage, 'cache_read_input_tokens') ?? 0;
  const known: { -readonly [Name in keyof TokenUsage]?: TokenUsage[Name] } = {};
  if (fresh !== undefined) {
    known.input = fresh + cachedInput + (countAt(usage, 'cache_creation_input_tokens') ?? 0);
    known.cachedInput = cachedInput;
  }
  if (output !== undefined) known.output = output;
  return Object.keys(known).length > 0 ? [{ kind: 'usage', usage: known }] : [];
}

function readFailure(answer: JsonValue): ReplyDelta[] {
  if (textAt(answer, 'type') !== 'error') return [];
  const error = memberOf(answer, 'error');
  return [{ kind: 'failure', type: textAt(error, 'type'), message: textAt(error, 'message') }];
}

import { countAt, itemsAt, memberOf, textAt } from '../json-access.ts';
import type { JsonValue } from '../json-value.ts';
import type { ToolDefinition, Turn } from '../model-request.ts';
import type { ReplyDelta } from '../reply-delta.ts';
import { type StreamReader, unlessEmpty, type WireFormat, withoutUndefined } from './wire-format.ts';

/** The API refuses to write fewer tokens. */
const fewestTokens = 16;

/** OpenAI's responses (platform.openai.com/docs/api-reference/responses), kept by nobody: `store` is false. */
export const openaiResponses: WireFormat = {
  id: 'openai-responses',
  path: '/responses',
  headers: {},
  optionalFields: ['temperature', 'top_p', 'stream'],
  write: ({ model, turns, maxTokens, temperature, topP, tools = [], stream }) =>
    withoutUndefined({
      model,
      input: turns.flatMap(itemsOf),
      max_output_tokens: Math.max(fewestTokens, maxTokens),
      temperature,
      top_p: topP,
      tools: unlessEmpty(tools.map(toolOf)),
      // The default lets the provider keep requests and replies for weeks.
      store: false,
      stream: stream || undefined,
    }),
  readWhole: (answer) => [...itemsAt(answer, 'output').flatMap(readItem), ...readEnd(answer)],
  openStream: () => {
    let state: StreamReader['state'] = 'open';
    return {
      read(event) {
        const deltas = readEvent(event);
        if (deltas.some(({ kind }) => kind === 'end')) state = 'over';
        return deltas;
      },
      get state() {
        return state;
      },
    };
  },
};

function itemsOf(turn: Turn): JsonValue[] {
  switch (turn.role) {
    case 'tool':
      return [{ type: 'function_call_output', call_id: turn.callId, output: turn.content }];
    case 'assistant': {
      const calls = (turn.toolCalls ?? []).map(({ id, name, arguments: text }) => ({
        type: 'function_call',
        call_id: id,
        name,
        arguments: text,
      }));
      return [...(turn.content === '' ? [] : [{ role: 'assistant', content: turn.content }]), ...calls];
    }
    default:
      return [{ role: turn.role, content: turn.content }];
  }
}

function toolOf({ name, description, parameters }: ToolDefinition): JsonValue {
  return { type: 'function', name, description, parameters };
}

/** An item of a whole answer; in a stream the same comes in pieces. */
function readItem(item: JsonValue, index: number): ReplyDelta[] {
  switch (textAt(item, 'type')) {
    case 'message':
      return itemsAt(item, 'content').flatMap((part) => readText(textAt(part, 'text')));
    case 'function_call':
      return [{ ...toolCallAt(item, index), arguments: textAt(item, 'arguments') }];
    default:
      return [];
  }
}

function toolCallAt(item: JsonValue | undefined, index: number) {
  const id = textAt(item, 'call_id');
  return { kind: 'tool-call', choice: 0, index, id, name: textAt(item, 'name') } as const;
}

function readText(text: string): ReplyDelta[] {
  return text === '' ? [] : [{ kind: 'text', choice: 0, text }];
}

function readEvent(event: JsonValue): ReplyDelta[] {
  const index = countAt(event, 'output_index') ?? 0;
  switch (textAt(event, 'type')) {
    case 'response.output_text.delta':
      return readText(textAt(event, 'delta'));
    case 'response.output_item.added': {
      const item = memberOf(event, 'item');
      const isCall = textAt(item, 'type') === 'function_call';
      return isCall ? [{ ...toolCallAt(item, index), arguments: '' }] : [];
    }
    case 'response.function_call_arguments.delta':
      return [{ kind: 'tool-call', choice: 0, index, arguments: textAt(event, 'delta') }];
    case 'response.completed':
    case 'response.incomplete':
    case 'response.failed':
      return readEnd(memberOf(event, 'response') ?? null);
    case 'error':
      return [{ kind: 'failure', type: textAt(event, 'code'), message: textAt(event, 'message') }];
    default:
      return [];
  }
}

function readEnd(response: JsonValue): ReplyDelta[] {
  const deltas: ReplyDelta[] = [];
  const input = countAt(response, 'usage', 'input_tokens');
  const output = countAt(response, 'usage', 'output_tokens');
  if (input !== undefined && output !== undefined) {
    const cachedInput = countAt(response, 'usage', 'input_tokens_details', 'cached_tokens') ?? 0;
    deltas.push({ kind: 'usage', usage: { input, output, cachedInput } });
  }
  if (textAt(response, 'status') === 'failed' || textAt(response, 'error', 'message') !== '') {
    const error = memberOf(response, 'error');
    deltas.push({ kind: 'failure', type: textAt(error, 'code'), message: textAt(error, 'message') });
    return deltas;
  }
  const isCut = textAt(response, 'status') === 'incomplete';
  const isWithheld = textAt(response, 'incomplete_details', 'reason') === 'content_filter';
  const calls = itemsAt(response, 'output').some((item) => textAt(item, 'type') === 'function_call');
  const end = isWithheld ? 'withheld' : isCut ? 'length' : calls ? 'tool-calls' : 'stop';
  deltas.push({ kind: 'end', choice: 0, end });
  return deltas;
}

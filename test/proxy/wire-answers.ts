// Answers as the APIs give them: chat completions and responses of OpenAI, messages of Anthropic.

const chatHead = { id: 'chatcmpl-1', object: 'chat.completion', created: 1, model: 'scripted' };
const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };

/** A call of a tool. */
export interface ToolUse {
  readonly name: string;
  /** The JSON text of its arguments, in the pieces in which a stream brings them. */
  readonly pieces: readonly string[];
}

export function chatAnswer(content: string | null, tool?: ToolUse): object {
  const message = {
    role: 'assistant',
    content,
    ...(tool && { tool_calls: [{ id: 'call_1', type: 'function', function: functionOf(tool) }] }),
  };
  const finish_reason = tool ? 'tool_calls' : 'stop';
  return { ...chatHead, choices: [{ index: 0, message, finish_reason }], usage };
}

function functionOf({ name, pieces }: ToolUse): object {
  return { name, arguments: pieces.join('') };
}

export function* chatEvents(pieces: readonly string[], tool?: ToolUse): Generator<string> {
  const chunk = (delta: object, finish_reason: string | null = null) =>
    `data: ${JSON.stringify({ ...chatHead, object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason }] })}\n\n`;
  yield chunk({ role: 'assistant', content: '' });
  for (const content of pieces) yield chunk({ content });
  if (tool) {
    const call = { index: 0, id: 'call_1', type: 'function', function: { name: tool.name, arguments: '' } };
    yield chunk({ tool_calls: [call] });
    for (const piece of tool.pieces) {
      yield chunk({ tool_calls: [{ index: 0, function: { arguments: piece } }] });
    }
  }
  yield chunk({}, tool ? 'tool_calls' : 'stop');
  yield 'data: [DONE]\n\n';
}

function responseObject(text: string, tool: ToolUse | undefined, status: string): object {
  const output: object[] = [];
  if (status === 'completed') {
    output.push(messageItem(text));
    if (tool) output.push(callItem(tool, tool.pieces.join('')));
  }
  return {
    id: 'resp_1',
    object: 'response',
    created_at: 1,
    model: 'scripted',
    status,
    output,
    parallel_tool_calls: true,
    tool_choice: 'auto',
    tools: [],
    usage: { input_tokens: 1, output_tokens: 1, total_tokens: 2 },
  };
}

function messageItem(text: string): object {
  const content = [{ type: 'output_text', text, annotations: [] }];
  return { type: 'message', id: 'msg_1', role: 'assistant', status: 'completed', content };
}

function callItem({ name }: ToolUse, text: string): object {
  return { type: 'function_call', id: 'fc_1', call_id: 'call_1', name, arguments: text, status: 'completed' };
}

export function responsesAnswer(text: string, tool?: ToolUse): object {
  return responseObject(text, tool, 'completed');
}

export function* responsesEvents(pieces: readonly string[], tool?: ToolUse): Generator<string> {
  let number = 0;
  const event = (type: string, data: object) =>
    `event: ${type}\ndata: ${JSON.stringify({ type, sequence_number: number++, ...data })}\n\n`;
  const text = pieces.join('');
  const place = { item_id: 'msg_1', output_index: 0, content_index: 0 };
  yield event('response.created', { response: responseObject('', undefined, 'in_progress') });
  const begun = { type: 'message', id: 'msg_1', role: 'assistant', status: 'in_progress', content: [] };
  yield event('response.output_item.added', { output_index: 0, item: begun });
  const part = { type: 'output_text', text: '', annotations: [] };
  yield event('response.content_part.added', { ...place, part });
  for (const delta of pieces) yield event('response.output_text.delta', { ...place, delta, logprobs: [] });
  yield event('response.output_text.done', { ...place, text, logprobs: [] });
  yield event('response.content_part.done', { ...place, part: { ...part, text } });
  yield event('response.output_item.done', { output_index: 0, item: messageItem(text) });
  if (tool) {
    const whole = tool.pieces.join('');
    const call = { item_id: 'fc_1', output_index: 1 };
    yield event('response.output_item.added', {
      output_index: 1,
      item: { ...callItem(tool, ''), status: 'in_progress' },
    });
    for (const delta of tool.pieces)
      yield event('response.function_call_arguments.delta', { ...call, delta });
    yield event('response.function_call_arguments.done', { ...call, name: tool.name, arguments: whole });
    yield event('response.output_item.done', { output_index: 1, item: callItem(tool, whole) });
  }
  yield event('response.completed', { response: responseObject(text, tool, 'completed') });
}

const messageHead = { id: 'msg_1', type: 'message', role: 'assistant', model: 'scripted' };
const messageUsage = { input_tokens: 1, output_tokens: 1 };

export function messagesAnswer(text: string, tool?: ToolUse): object {
  const content: object[] = [{ type: 'text', text }];
  if (tool) {
    content.push({
      type: 'tool_use',
      id: 'toolu_1',
      name: tool.name,
      input: JSON.parse(tool.pieces.join('')),
    });
  }
  const stop_reason = tool ? 'tool_use' : 'end_turn';
  return { ...messageHead, content, stop_reason, stop_sequence: null, usage: messageUsage };
}

export function* messagesEvents(pieces: readonly string[], tool?: ToolUse): Generator<string> {
  const event = (type: string, data: object) =>
    `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`;
  const message = {
    ...messageHead,
    content: [],
    stop_reason: null,
    stop_sequence: null,
    usage: messageUsage,
  };
  yield event('message_start', { message });
  yield event('content_block_start', { index: 0, content_block: { type: 'text', text: '' } });
  yield event('ping', {});
  for (const text of pieces) {
    yield event('content_block_delta', { index: 0, delta: { type: 'text_delta', text } });
  }
  yield event('content_block_stop', { index: 0 });
  if (tool) {
    const content_block = { type: 'tool_use', id: 'toolu_1', name: tool.name, input: {} };
    yield event('content_block_start', { index: 1, content_block });
    for (const partial_json of tool.pieces) {
      yield event('content_block_delta', { index: 1, delta: { type: 'input_json_delta', partial_json } });
    }
    yield event('content_block_stop', { index: 1 });
  }
  const delta = { stop_reason: tool ? 'tool_use' : 'end_turn', stop_sequence: null };
  yield event('message_delta', { delta, usage: { output_tokens: 1 } });
  yield event('message_stop', {});
}

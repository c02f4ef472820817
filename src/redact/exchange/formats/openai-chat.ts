import { indexOf, type JsonNode, type JsonObject, memberOf, stringOf } from '../json/json-node.ts';
import type { Splice } from '../json/splice.ts';
import { itemAtEnd, itemAtStart, paragraphAfter } from './add-text.ts';
import type { EventRules } from './event-rules.ts';
import { anything, each, jsonText, media, type PlaceRules, prose, untouched } from './place-rules.ts';
import type { WireFormat } from './wire-format.ts';

/*
 * OpenAI's chat completions, as its API reference has them (Create chat completion; The chat completion object; The chat
 * completion chunk object), and what servers that are compatible with it add: `reasoning`, `reasoning_content`,
 * `reasoning_details`, `cache_control`.
 */

const toolCall: PlaceRules = {
  members: {
    ...each(untouched, 'id', 'type', 'index'),
    function: { members: { name: untouched, arguments: jsonText } },
    custom: { members: { name: untouched, input: prose } },
  },
};
const functionCall: PlaceRules = { members: { name: untouched, arguments: jsonText } };
const reasoningDetails: PlaceRules = {
  items: () => ({ members: each(untouched, 'type', 'id', 'index', 'format', 'data', 'signature') }),
};

const contentPart: PlaceRules = {
  place: 'data',
  members: {
    ...each(untouched, 'type', 'cache_control'),
    ...each(prose, 'text', 'refusal'),
    image_url: { members: { url: media, detail: untouched } },
    input_audio: { members: { data: media, format: untouched } },
    file: { members: { file_data: media, file_id: untouched, filename: anything } },
  },
};

const message: PlaceRules = {
  members: {
    ...each(untouched, 'role', 'tool_call_id', 'cache_control'),
    ...each(prose, 'refusal', 'reasoning', 'reasoning_content'),
    content: { place: 'prose', items: () => contentPart },
    name: anything,
    tool_calls: { items: () => toolCall },
    function_call: functionCall,
    reasoning_details: reasoningDetails,
    audio: { members: { id: untouched } },
  },
};

const describedFunction: PlaceRules = {
  members: { ...each(untouched, 'name', 'strict'), description: prose, parameters: anything },
};

const request: PlaceRules = {
  place: 'data',
  members: {
    ...each(
      untouched,
      'model',
      'stream',
      'stream_options',
      'temperature',
      'top_p',
      'top_k',
      'min_p',
      'n',
      'seed',
    ),
    ...each(untouched, 'max_tokens', 'max_completion_tokens', 'presence_penalty', 'frequency_penalty'),
    ...each(untouched, 'logprobs', 'top_logprobs', 'logit_bias', 'parallel_tool_calls', 'reasoning_effort'),
    ...each(untouched, 'service_tier', 'store', 'modalities', 'verbosity'),
    messages: { items: () => message },
    tools: {
      items: () => ({
        members: { ...each(untouched, 'type', 'cache_control'), function: describedFunction },
      }),
    },
    functions: { items: () => describedFunction },
    ...each(untouched, 'tool_choice', 'function_call'),
    response_format: {
      members: {
        type: untouched,
        json_schema: {
          members: { ...each(untouched, 'name', 'strict'), description: prose, schema: anything },
        },
      },
    },
    ...each(anything, 'user', 'metadata', 'stop', 'safety_identifier', 'prompt_cache_key', 'prediction'),
  },
};

const answeredMessage: PlaceRules = {
  members: { ...message.members, audio: { members: each(untouched, 'id', 'data', 'expires_at') } },
};

/** A message in pieces: no string of it is whole. */
const messagePiece: PlaceRules = {
  place: 'delta',
  members: {
    ...answeredMessage.members,
    ...each(anything, 'content', 'refusal', 'reasoning', 'reasoning_content'),
    tool_calls: {
      items: () => ({
        members: {
          ...toolCall.members,
          function: { members: { name: untouched, arguments: anything } },
          custom: { members: { name: untouched, input: anything } },
        },
      }),
    },
    function_call: { members: { name: untouched, arguments: anything } },
  },
};

const choice: PlaceRules = {
  members: {
    ...each(untouched, 'index', 'finish_reason', 'native_finish_reason', 'logprobs'),
    message: answeredMessage,
    delta: messagePiece,
  },
};

const reply: PlaceRules = {
  members: {
    ...each(untouched, 'id', 'object', 'created', 'model', 'system_fingerprint', 'service_tier', 'usage'),
    choices: { items: () => choice },
  },
};

const events: EventRules = {
  data: reply,
  scopeOf: () => '',
  isJson: ({ path }) => path.at(-1) === 'arguments',
  endsWith({ root }, id) {
    const choices = memberOf(root, 'choices');
    if (choices?.kind !== 'array') return false;
    const own = choices.items.find((item, position) => indexOf(item, position) === id.path[1]);
    if (memberOf(own, 'finish_reason')?.kind === 'string') return true;
    return !events.isJson(id) && bringsOther(memberOf(own, 'delta'), id.path[3]);
  },
  furtherPiece({ root, text }, { path }, piece) {
    const envelope = root.members
      .filter(({ key }) => key.value !== 'choices' && key.value !== 'usage')
      .map(({ key, value }) => text.slice(key.start, value.end));
    const delta = path.slice(3).reduceRight(wrapped, piece);
    const choices = JSON.stringify([{ index: path[1], delta, finish_reason: null }]);
    return `{${[...envelope, `"choices":${choices}`].join(',')}}`;
  },
};

/** Whether a piece of another string comes: the one before is over, since models write one after the other. */
function bringsOther(delta: JsonNode | undefined, field: string | number | undefined): boolean {
  if (delta?.kind !== 'object') return false;
  return delta.members.some(
    ({ key, value }) =>
      key.value !== field && key.value !== 'role' && value.end - value.start > 2 && value.kind !== 'literal',
  );
}

function wrapped(value: unknown, step: string | number): unknown {
  return typeof step === 'string' ? { [step]: value } : [{ index: step, ...(value as object) }];
}

function addInstruction(body: JsonObject, sentence: string): Splice | undefined {
  const messages = memberOf(body, 'messages');
  if (messages?.kind !== 'array') return undefined;
  const system = messages.items.find((item) =>
    ['system', 'developer'].includes(stringOf(item, 'role') ?? ''),
  );
  const content = memberOf(system, 'content');
  if (content?.kind === 'string') return paragraphAfter(content, sentence);
  if (content?.kind === 'array') return itemAtEnd(content, JSON.stringify({ type: 'text', text: sentence }));
  return itemAtStart(messages, JSON.stringify({ role: 'system', content: sentence }));
}

export const openaiChat: WireFormat = { request, reply, events, addInstruction };

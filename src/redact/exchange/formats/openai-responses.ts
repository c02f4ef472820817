import { type JsonObject, memberOf, stringOf } from '../json/json-node.ts';
import { applySplices, type Splice } from '../json/splice.ts';
import { escaped } from '../json/written-string.ts';
import { memberAtStart, paragraphAfter } from './add-text.ts';
import type { EventRules } from './event-rules.ts';
import { anything, each, jsonText, media, type PlaceRules, prose, untouched } from './place-rules.ts';
import type { WireFormat } from './wire-format.ts';

/* OpenAI's responses, as its API reference has them (Create a model response; The response object; Streaming events). */

const contentPart: PlaceRules = {
  place: 'data',
  members: {
    ...each(untouched, 'type', 'file_id', 'detail', 'encrypted_content', 'logprobs'),
    ...each(prose, 'text', 'refusal'),
    ...each(media, 'image_url', 'file_data'),
    input_audio: { members: { data: media, format: untouched } },
  },
};
const content: PlaceRules = { place: 'prose', items: () => contentPart };

const itemMembers: Readonly<Record<string, PlaceRules>> = each(
  untouched,
  'type',
  'id',
  'call_id',
  'status',
  'phase',
);
const message: PlaceRules = { members: { ...itemMembers, role: untouched, content } };
const output: PlaceRules = { members: { ...itemMembers, output: content } };

/** Of input and output alike: what a model has said comes back in the next request. */
const item: PlaceRules = {
  ...message,
  byType: {
    message,
    function_call: { members: { ...itemMembers, name: untouched, arguments: jsonText } },
    function_call_output: output,
    custom_tool_call: { members: { ...itemMembers, name: untouched, input: prose } },
    custom_tool_call_output: output,
    mcp_call: {
      members: { ...itemMembers, ...each(untouched, 'name', 'server_label'), arguments: jsonText },
    },
    reasoning: {
      members: {
        ...itemMembers,
        encrypted_content: untouched,
        summary: content,
        content,
      },
    },
    compaction: { members: { ...itemMembers, encrypted_content: untouched } },
    image_generation_call: { members: { ...itemMembers, result: media } },
  },
};

const tool: PlaceRules = {
  members: {
    ...each(
      untouched,
      'type',
      'name',
      'strict',
      'server_label',
      'connector_id',
      'require_approval',
      'format',
    ),
    description: prose,
    parameters: anything,
  },
};

const setting: Readonly<Record<string, PlaceRules>> = {
  ...each(untouched, 'model', 'stream', 'stream_options', 'temperature', 'top_p', 'top_logprobs', 'include'),
  ...each(
    untouched,
    'max_output_tokens',
    'max_tool_calls',
    'parallel_tool_calls',
    'tool_choice',
    'truncation',
  ),
  ...each(
    untouched,
    'previous_response_id',
    'conversation',
    'background',
    'store',
    'service_tier',
    'reasoning',
  ),
  instructions: prose,
  tools: { items: () => tool },
  text: {
    members: {
      verbosity: untouched,
      format: {
        members: { ...each(untouched, 'type', 'name', 'strict'), description: prose, schema: anything },
      },
    },
  },
  ...each(anything, 'metadata', 'user', 'safety_identifier', 'prompt_cache_key', 'prompt'),
};

const request: PlaceRules = {
  place: 'data',
  members: { ...setting, input: { place: 'prose', items: () => ({ place: 'data', ...item }) } },
};

const response: PlaceRules = {
  members: {
    ...setting,
    ...each(untouched, 'id', 'object', 'created_at', 'completed_at', 'status', 'usage'),
    output: { items: () => item },
  },
};

const eventData: PlaceRules = {
  members: {
    ...each(
      untouched,
      'type',
      'sequence_number',
      'item_id',
      'output_index',
      'content_index',
      'summary_index',
    ),
    ...each(untouched, 'logprobs', 'obfuscation', 'partial_image_b64'),
    response,
    item,
    part: contentPart,
    arguments: jsonText,
    delta: { place: 'delta' },
  },
};

/** Those that come when nothing of the answer is missing any more. */
const last = /^(?:response\.(?:completed|incomplete|failed|cancelled)|error)$/;

const events: EventRules = {
  data: eventData,
  sequence: 'sequence_number',
  scopeOf(root) {
    const type = stringOf(root, 'type') ?? '';
    const place = ['output_index', 'content_index', 'summary_index'].map((key) => numberOf(root, key));
    return [...place, type.replace(/\.(?:delta|done)$/, '')].join('/');
  },
  isJson: ({ scope }) => scope.endsWith('_call_arguments') || scope.endsWith('.mcp_call.arguments'),
  endsWith({ root }, { scope }) {
    const type = stringOf(root, 'type') ?? '';
    if (last.test(type)) return true;
    if (type === 'response.output_item.done') return scope.startsWith(`${numberOf(root, 'output_index')}/`);
    return type.endsWith('.done') && events.scopeOf(root) === scope;
  },
  furtherPiece({ root, text }, _id, piece) {
    const { start, end } = memberOf(root, 'delta')!;
    return applySplices(text, [{ start, end, text: JSON.stringify(piece) }]);
  },
};

function numberOf(root: JsonObject, key: string): string {
  const value = memberOf(root, key);
  return value?.kind === 'number' ? String(value.value) : '';
}

function addInstruction(body: JsonObject, sentence: string): Splice | undefined {
  if (!memberOf(body, 'input')) return undefined;
  const instructions = memberOf(body, 'instructions');
  if (instructions?.kind === 'string') return paragraphAfter(instructions, sentence);
  if (!instructions) return memberAtStart(body, 'instructions', `"${escaped(sentence)}"`);
  return { start: instructions.start, end: instructions.end, text: `"${escaped(sentence)}"` };
}

export const openaiResponses: WireFormat = { request, reply: response, events, addInstruction };

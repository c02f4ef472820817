import { type JsonObject, memberOf, stringOf } from '../json/json-node.ts';
import { applySplices, type Splice } from '../json/splice.ts';
import { itemAtEnd, memberAtStart, paragraphAfter } from './add-text.ts';
import type { EventRules } from './event-rules.ts';
import { anything, data, each, media, type PlaceRules, prose, untouched } from './place-rules.ts';
import type { WireFormat } from './wire-format.ts';

/*
 * Anthropic's messages, as its API reference has them (Messages; Streaming messages). What a model has thought is signed, and
 * was made from a redacted request: it goes back and forth as it is.
 */

const source: PlaceRules = {
  members: {
    ...each(untouched, 'type', 'media_type', 'file_id'),
    data: media,
    content: { place: 'prose', items: () => block },
  },
};

const blockMembers: Readonly<Record<string, PlaceRules>> = {
  ...each(
    untouched,
    'type',
    'id',
    'tool_use_id',
    'cache_control',
    'is_error',
    'encrypted_content',
    'encrypted_index',
  ),
  text: prose,
  content: { place: 'prose', items: () => block },
  source,
  ...each(prose, 'title', 'context'),
};
const toolUse: PlaceRules = {
  place: 'data',
  members: { ...blockMembers, ...each(untouched, 'name', 'server_name'), input: data },
};

const block: PlaceRules = {
  place: 'data',
  members: blockMembers,
  byType: {
    thinking: untouched,
    redacted_thinking: untouched,
    tool_use: toolUse,
    server_tool_use: toolUse,
    mcp_tool_use: toolUse,
  },
};

const request: PlaceRules = {
  place: 'data',
  members: {
    ...each(
      untouched,
      'model',
      'max_tokens',
      'stream',
      'temperature',
      'top_p',
      'top_k',
      'service_tier',
      'thinking',
    ),
    ...each(untouched, 'tool_choice', 'container', 'context_management', 'output_config', 'betas', 'speed'),
    system: { place: 'prose', items: () => block },
    messages: {
      items: () => ({
        members: { role: untouched, content: { place: 'prose', items: () => block } },
      }),
    },
    tools: {
      items: () => ({
        members: {
          ...each(untouched, 'type', 'name', 'cache_control', 'strict'),
          description: prose,
          input_schema: anything,
        },
      }),
    },
    ...each(anything, 'metadata', 'stop_sequences', 'mcp_servers'),
  },
};

/** Without a place of their own: in an answer only what a tool is called with is data. */
const answeredBlock: PlaceRules = {
  members: blockMembers,
  byType: {
    ...block.byType,
    ...Object.fromEntries(
      ['tool_use', 'server_tool_use', 'mcp_tool_use'].map((type) => [type, { members: toolUse.members! }]),
    ),
  },
};

const reply: PlaceRules = {
  members: {
    ...each(
      untouched,
      'id',
      'type',
      'role',
      'model',
      'stop_reason',
      'usage',
      'container',
      'context_management',
    ),
    content: { items: () => answeredBlock },
  },
};

const events: EventRules = {
  data: {
    members: {
      ...each(untouched, 'type', 'index', 'usage'),
      message: reply,
      content_block: answeredBlock,
      delta: {
        place: 'delta',
        members: each(untouched, 'type', 'stop_reason', 'stop_sequence'),
        byType: {
          thinking_delta: untouched,
          signature_delta: untouched,
          citations_delta: { place: 'prose' },
        },
      },
    },
  },
  scopeOf(root) {
    const index = memberOf(root, 'index');
    return index?.kind === 'number' ? String(index.value) : '';
  },
  isJson: ({ path }) => path.at(-1) === 'partial_json',
  endsWith({ root }, { scope }) {
    const type = stringOf(root, 'type');
    return type === 'content_block_stop'
      ? events.scopeOf(root) === scope
      : /^message_|^error$/.test(type ?? '');
  },
  furtherPiece({ root, text }, { path }, piece) {
    const { start, end } = memberOf(memberOf(root, 'delta'), String(path.at(-1)))!;
    return applySplices(text, [{ start, end, text: JSON.stringify(piece) }]);
  },
};

function addInstruction(body: JsonObject, sentence: string): Splice | undefined {
  if (!memberOf(body, 'messages')) return undefined;
  const system = memberOf(body, 'system');
  if (system?.kind === 'string') return paragraphAfter(system, sentence);
  if (system?.kind === 'array') return itemAtEnd(system, JSON.stringify({ type: 'text', text: sentence }));
  return memberAtStart(body, 'system', JSON.stringify(sentence));
}

export const anthropicMessages: WireFormat = { request, reply, events, addInstruction };

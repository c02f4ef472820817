import type { WireFormatId } from '../../../src/model/remote/wire-format-id.ts';
import type { CanaryCell } from './canary-cells.ts';

/** A request as a program of another maker sends it. */
export interface ProgramRequest {
  readonly format: WireFormatId;
  /** Below the base URL. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly stream: boolean;
  /** Where in the request the text stands. */
  readonly place: Place;
}

/** Where agents put what they have read. */
export const places = [
  'tool-result',
  'user-message',
  'system-prompt',
  'tool-arguments',
  'tool-description',
  'unknown-field',
] as const;

export type Place = (typeof places)[number];

/** What stands round a text, so that a provider can say the text alone. */
const marks = ['<<<', '>>>'] as const;

/** Says the marked text again. */
export function repeatMarked(texts: readonly string[]): string {
  const whole = texts.map(withinArguments).join('\n');
  const start = whole.indexOf(marks[0]);
  return start < 0 ? '' : whole.slice(start + marks[0].length, whole.indexOf(marks[1], start));
}

/** Arguments of tools are JSON in a string: what they hold is meant. */
function withinArguments(text: string): string {
  return /^\{"path":/.test(text) ? Object.values(JSON.parse(text)).join('\n') : text;
}

/** A cell's text in a request: all formats, places, streams and whole answers in turn. */
export function requestOf({ carrier, canary }: CanaryCell, index: number): ProgramRequest {
  const formats = [openaiChat, openaiResponses, anthropicMessages] as const;
  const place = places[Math.floor(index / 3) % places.length]!;
  const stream = (index + Math.floor(index / 3)) % 2 === 0;
  const text = marks.join(carrier.excerpt(canary));
  return { ...formats[index % 3]!(place, text, stream), stream, place };
}

type Written = Pick<ProgramRequest, 'format' | 'path' | 'headers' | 'body'>;

const schema = { type: 'object', properties: { path: { type: 'string' }, content: { type: 'string' } } };
const read = { name: 'read_file', description: 'Reads a file.' };

function openaiChat(place: Place, text: string, stream: boolean): Written {
  const call = {
    id: 'call_1',
    type: 'function',
    function: { name: read.name, arguments: argumentsFor(place, text) },
  };
  const messages = [
    { role: 'system', content: place === 'system-prompt' ? `You help. ${text}` : 'You help.' },
    { role: 'user', content: place === 'user-message' ? text : 'Go on.' },
    { role: 'assistant', content: null, tool_calls: [call] },
    { role: 'tool', tool_call_id: 'call_1', content: place === 'tool-result' ? text : 'done' },
  ];
  const tools = [{ type: 'function', function: { ...describedBy(place, text), parameters: schema } }];
  const body = {
    model: 'scripted',
    messages,
    tools,
    ...(stream && { stream }),
    ...unknownField(place, text),
  };
  return { format: 'openai-chat', path: '/chat/completions', headers: {}, body };
}

function openaiResponses(place: Place, text: string, stream: boolean): Written {
  const input = [
    { role: 'user', content: [{ type: 'input_text', text: place === 'user-message' ? text : 'Go on.' }] },
    { type: 'function_call', call_id: 'call_1', name: read.name, arguments: argumentsFor(place, text) },
    { type: 'function_call_output', call_id: 'call_1', output: place === 'tool-result' ? text : 'done' },
  ];
  const instructions = place === 'system-prompt' ? `You help. ${text}` : 'You help.';
  const tools = [{ type: 'function', ...describedBy(place, text), parameters: schema }];
  const body = {
    model: 'scripted',
    instructions,
    input,
    tools,
    ...(stream && { stream }),
    ...unknownField(place, text),
  };
  return { format: 'openai-responses', path: '/responses', headers: {}, body };
}

function anthropicMessages(place: Place, text: string, stream: boolean): Written {
  const messages = [
    { role: 'user', content: place === 'user-message' ? text : 'Go on.' },
    {
      role: 'assistant',
      content: [
        { type: 'tool_use', id: 'toolu_1', name: read.name, input: JSON.parse(argumentsFor(place, text)) },
      ],
    },
    {
      role: 'user',
      content: [
        {
          type: 'tool_result',
          tool_use_id: 'toolu_1',
          content: [{ type: 'text', text: place === 'tool-result' ? text : 'done' }],
        },
      ],
    },
  ];
  const body = {
    model: 'scripted',
    max_tokens: 1000,
    system: [{ type: 'text', text: place === 'system-prompt' ? `You help. ${text}` : 'You help.' }],
    messages,
    tools: [{ ...describedBy(place, text), input_schema: schema }],
    ...(stream && { stream }),
    ...unknownField(place, text),
  };
  return {
    format: 'anthropic-messages',
    path: '/messages',
    headers: { 'anthropic-version': '2023-06-01' },
    body,
  };
}

function argumentsFor(place: Place, text: string): string {
  return JSON.stringify({ path: 'a.txt', content: place === 'tool-arguments' ? text : 'x' });
}

function describedBy(place: Place, text: string): object {
  return {
    ...read,
    description: place === 'tool-description' ? `${read.description} ${text}` : read.description,
  };
}

/** What no version of the format knows yet. */
function unknownField(place: Place, text: string): object {
  return place === 'unknown-field' ? { session_context: { notes: [{ seen: text }] } } : {};
}

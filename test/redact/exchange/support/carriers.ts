import type { JsonValue } from '../../../../src/model/remote/json-value.ts';
import type { OutboundRequest } from '../../../../src/model/remote/outbound-request.ts';
import { type Canary, variableName } from '../../../egress/canaries/canary.ts';
import { requestOf } from './requests.ts';

type Message = { readonly [key: string]: JsonValue };

interface Chat {
  readonly system?: string;
  readonly messages?: readonly Message[];
  readonly more?: { readonly [key: string]: JsonValue };
  readonly request?: Partial<OutboundRequest>;
}

/** A chat as an agent has it, with a secret thing in one place. */
function chat({ system = 'You fix code.', messages = [], more = {}, request = {} }: Chat): OutboundRequest {
  const body = {
    model: 'some-model',
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: 'Fix the failing test.' },
      ...messages,
    ],
    ...more,
  };
  return requestOf('openai-chat', body, request);
}

const user = (content: JsonValue): Message => ({ role: 'user', content });
const result = (content: string): Message => ({ role: 'tool', tool_call_id: 'call_1', content });
const call = (args: string): Message => ({
  role: 'assistant',
  content: null,
  tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'run', arguments: args } }],
});
const line = ({ kind, value }: Canary) => `${kind.label}: ${value}`;

/** Where in a request a canary may stand. Each says what it is, as real texts do. */
export const carriers: Readonly<Record<string, (canary: Canary) => OutboundRequest>> = {
  system: (canary) => chat({ system: `The settings are:\n${line(canary)}` }),
  'message text': (canary) => chat({ messages: [user(`Here it is again, ${line(canary)}\nThanks.`)] }),
  'message part': (canary) => chat({ messages: [user([{ type: 'text', text: line(canary) }])] }),
  'tool arguments': ({ kind, value }) =>
    chat({ messages: [call(JSON.stringify({ [kind.label]: value, n: 1 }, null, 1))] }),
  'command in tool arguments': (canary) =>
    chat({
      messages: [
        call(JSON.stringify({ command: `export ${variableName(canary.kind)}='${canary.value}'\nmake` })),
      ],
    }),
  'tool result': (canary) =>
    chat({ messages: [result(`stdout:\n${variableName(canary.kind)}=${canary.value}\n`)] }),
  'JSON in a tool result': ({ kind, value }) =>
    chat({ messages: [result(JSON.stringify({ config: { [kind.label]: value }, ok: true }))] }),
  'JSON in JSON in a tool result': ({ kind, value }) =>
    chat({
      messages: [result(JSON.stringify({ body: JSON.stringify({ [kind.label]: value, text: 'a "b"\n' }) }))],
    }),
  'tool schema description': (canary) =>
    chat({
      more: {
        tools: [
          {
            type: 'function',
            function: { name: 'run', description: `Runs it. ${line(canary)}`, parameters: {} },
          },
        ],
      },
    }),
  'default in a tool schema': ({ kind, value }) =>
    chat({
      more: {
        tools: [
          {
            type: 'function',
            function: { name: 'run', parameters: { properties: { [kind.label]: { default: value } } } },
          },
        ],
        metadata: { [kind.label]: value },
      },
    }),
  metadata: ({ kind, value }) => chat({ more: { metadata: { [kind.label]: value } } }),
  'unknown field': ({ kind, value }) => chat({ more: { x_extra: { deep: [{ [kind.label]: value }] } } }),
  'JSON key': (canary) =>
    chat({ messages: [user(line(canary))], more: { metadata: { [canary.value]: 'yes' } } }),
  header: ({ kind, value }) =>
    chat({
      request: { headers: { 'content-type': 'application/json', [`x-${kind.label.toLowerCase()}`]: value } },
    }),
  path: (canary) =>
    chat({
      messages: [user(line(canary))],
      request: { path: `/chat/completions/${encodeURIComponent(canary.value)}` },
    }),
  'image alt': (canary) => chat({ messages: [user(`![${line(canary)}](shot.png)`)] }),
  'base64 text': (canary) =>
    chat({ messages: [result(Buffer.from(`Found in the log: ${line(canary)}\n`).toString('base64'))] }),
  'code fence': (canary) =>
    chat({ messages: [user(`Look:\n\`\`\`ts\nconst ${canary.kind.label} = '${canary.value}';\n\`\`\`\n`)] }),
  number: ({ kind, value }) =>
    chat({ messages: [call(`{"${kind.label}": ${kind.isNumeric ? value : `"${value}"`}}`)] }),
};

/** What hides a value that was seen plainly once: forms in which no detector may know it. */
export const disguises: Readonly<Record<string, (value: string) => string>> = {
  plain: (value) => value,
  'upper case': (value) => value.toUpperCase(),
  'unicode escapes': (value) =>
    value.replace(/./gs, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  percent: (value) => Buffer.from(value).toString('hex').replace(/../g, '%$&'),
  base64: (value) => Buffer.from(value).toString('base64'),
  'base64 from the second byte': (value) => Buffer.from(`:${value}`).toString('base64'),
  'base64 from the third byte': (value) => Buffer.from(`: ${value}`).toString('base64url'),
  'base64 inside of a run': (value) => `ab${Buffer.from(value).toString('base64')}`,
  'base64 in lines': (value) =>
    Buffer.from(`${value} ${value} ${value}`).toString('base64').replace(/.{20}/g, '$&\n'),
  'base64 of base64': (value) => Buffer.from(Buffer.from(value).toString('base64')).toString('base64'),
  hex: (value) => Buffer.from(value).toString('hex'),
  'upper hex': (value) => Buffer.from(value).toString('hex').toUpperCase(),
  reversed: (value) => Array.from(value).reverse().join(''),
  'split over lines': (value) => value.replace(/.{5}/g, '$&\n    '),
  'put together': (value) => value.replace(/.{6}/g, '$&" +\n  "'),
};

import { describe, expect, it } from 'vitest';
import { JsonText } from '../../../src/model/remote/json-text.ts';
import type { JsonValue } from '../../../src/model/remote/json-value.ts';
import type { WireFormatId } from '../../../src/model/remote/wire-format-id.ts';
import { standInNotice } from '../../../src/redact/exchange/request/stand-in-notice.ts';
import { restoreText } from '../../../src/redact/restore/restore-text.ts';
import { Vault } from '../../../src/redact/vault/vault.ts';
import { luhnDigit } from '../../egress/canaries/check-digits.ts';
import { plantedSecret } from '../support/planted-secret.ts';
import { exchangeWith, requestOf, sealedBody } from './support/requests.ts';
import { answerOf, jsonAnswer, readText } from './support/scripted-gate.ts';

const secret = plantedSecret(11);
const mail = 'grace@corp.example.net';
const png = `iVBORw0KGgo${'A'.repeat(60)}`;
/** Beyond 2^53. */
const card = `453201511283036600${luhnDigit('453201511283036600')}`;
/** As a provider makes them: nothing in them is anybody's. */
const signature = `EqQBCkYIBxgCKkA${'q7Yx2PzK9w'.repeat(6)}==`;

/** Requests as agents send them: what is private stands where it says so, the rest is the format's own. */
const requests: Readonly<Record<WireFormatId, JsonValue>> = {
  'openai-chat': {
    model: 'gpt-5.1',
    stream: true,
    stream_options: { include_usage: true },
    max_completion_tokens: 32000,
    seed: 4556123412341234,
    logit_bias: { '50256': -100 },
    messages: [
      { role: 'system', content: 'You are a coding agent.' },
      {
        role: 'user',
        name: 'dev',
        content: [
          { type: 'text', text: `Mail ${mail}` },
          { type: 'image_url', image_url: { url: `data:image/png;base64,${png}`, detail: 'low' } },
        ],
      },
      {
        role: 'assistant',
        content: null,
        reasoning_content: `the key ${secret}`,
        tool_calls: [
          {
            id: 'call_9f8e7d6c5b4a39281706',
            type: 'function',
            function: { name: 'read_file', arguments: '{"path": "src/a.ts",\n "limit": 2e3}' },
          },
        ],
      },
      { role: 'tool', tool_call_id: 'call_9f8e7d6c5b4a39281706', content: `TOKEN=${secret}` },
    ],
    tools: [
      {
        type: 'function',
        function: {
          name: 'read_file',
          strict: true,
          description: 'Reads a file.',
          parameters: {
            type: 'object',
            properties: { path: { type: 'string' } },
            required: ['path'],
            additionalProperties: false,
          },
        },
      },
    ],
    tool_choice: { type: 'function', function: { name: 'read_file' } },
    response_format: { type: 'json_schema', json_schema: { name: 'answer', schema: { type: 'object' } } },
    parallel_tool_calls: false,
  },
  'openai-responses': {
    model: 'gpt-5.1-codex',
    instructions: 'You are a coding agent.',
    previous_response_id: 'resp_68f0c2a7b1d48190a3e5',
    include: ['reasoning.encrypted_content'],
    reasoning: { effort: 'high', summary: 'auto' },
    input: [
      {
        type: 'message',
        role: 'user',
        content: [
          { type: 'input_text', text: `Mail ${mail}` },
          { type: 'input_image', image_url: `data:image/png;base64,${png}` },
        ],
      },
      {
        type: 'reasoning',
        id: 'rs_68f0c2a7b1d4',
        summary: [{ type: 'summary_text', text: 'Reading.' }],
        encrypted_content: signature,
      },
      {
        type: 'function_call',
        id: 'fc_68f0c2a7b1d4',
        call_id: 'call_Zx81',
        name: 'shell',
        arguments: '{"command": ["cat", ".env"]}',
        status: 'completed',
      },
      { type: 'function_call_output', call_id: 'call_Zx81', output: `TOKEN=${secret}` },
    ],
    tools: [
      {
        type: 'function',
        name: 'shell',
        strict: false,
        description: 'Runs a command.',
        parameters: { type: 'object' },
      },
    ],
    store: false,
    max_output_tokens: 4915112345678,
  },
  'anthropic-messages': {
    model: 'claude-opus-4-5',
    max_tokens: 32000,
    system: [{ type: 'text', text: 'You are a coding agent.', cache_control: { type: 'ephemeral' } }],
    thinking: { type: 'enabled', budget_tokens: 16000 },
    messages: [
      {
        role: 'user',
        content: [
          { type: 'text', text: `Mail ${mail}` },
          { type: 'image', source: { type: 'base64', media_type: 'image/png', data: png } },
        ],
      },
      {
        role: 'assistant',
        content: [
          { type: 'thinking', thinking: `I look at ${mail}, as it was said to me.`, signature },
          { type: 'redacted_thinking', data: signature },
          {
            type: 'tool_use',
            id: 'toolu_01A09q90qw90lq917835lq9',
            name: 'Read',
            input: { file_path: '/src/a.ts', limit: 2000 },
          },
        ],
      },
      {
        role: 'user',
        content: [
          {
            type: 'tool_result',
            tool_use_id: 'toolu_01A09q90qw90lq917835lq9',
            content: `TOKEN=${secret}`,
            cache_control: { type: 'ephemeral' },
          },
        ],
      },
    ],
    tools: [
      {
        name: 'Read',
        description: 'Reads a file.',
        input_schema: {
          type: 'object',
          properties: { file_path: { type: 'string' } },
          required: ['file_path'],
        },
      },
    ],
    tool_choice: { type: 'auto' },
  },
};

/** The private things that stand where they are to be hidden; a model's thoughts aside, which are made from stand-ins. */
function withStandIns(text: string, vault: Vault): string {
  const { text: restored } = restoreText(text, vault, { secrets: new Set([secret]) });
  return restored
    .replace(`\\n\\n${standInNotice.replaceAll('"', '\\"')}`, '')
    .replace(`,{"type":"text","text":"${standInNotice.replaceAll('"', '\\"')}"}`, '');
}

describe.each(Object.keys(requests) as WireFormatId[])('a request in %s', (format) => {
  it('keeps everything but what is private, to the byte', async () => {
    const { exchange, vault } = exchangeWith();
    const text = await sealedBody(exchange, format, requests[format]);
    expect(text).not.toContain(secret);
    if (format !== 'anthropic-messages') expect(text).not.toContain(mail);
    expect(withStandIns(text, vault)).toBe(JSON.stringify(requests[format]));
  });

  it('is the same each time, also from another process with the same vault', async () => {
    const key = Buffer.alloc(32, 3);
    const texts = await Promise.all(
      [1, 2].map(async () => {
        const { exchange } = exchangeWith(undefined, { vault: new Vault(key) });
        const first = await sealedBody(exchange, format, requests[format]);
        expect(await sealedBody(exchange, format, requests[format])).toBe(first);
        return first;
      }),
    );
    expect(texts[0]).toBe(texts[1]);
  });

  it('keeps its own writing: spaces, order, big numbers, escapes', async () => {
    const { exchange } = exchangeWith();
    const text = `{ "z" : 12345678901234567890123,\n\t"model":"m", "a":[1.50, 1E400, -0],"caf\\u00e9": "\\/", "z": 0.1000 }`;
    expect(await sealedBody(exchange, format, new JsonText(text))).toBe(text);
  });

  it('hides a big number and gives it back with all its digits', async () => {
    const { exchange } = exchangeWith(({ body }) => {
      const [number] = /(?<=CARD": )\d+/.exec(Buffer.from(body).toString('utf8'))!;
      const input = `{"n": ${number}}`;
      const answers: Readonly<Record<WireFormatId, string>> = {
        'openai-chat': `{"created":1764060000123,"choices":[{"message":{"tool_calls":[{"function":{"arguments":${JSON.stringify(input)}}}]}}]}`,
        'openai-responses': `{"output":[{"type":"function_call","arguments":${JSON.stringify(input)}}]}`,
        'anthropic-messages': `{"content":[{"type":"tool_use","input":${input}}],"usage":{"n":${number}}}`,
      };
      return answerOf('application/json', [Buffer.from(answers[format])]);
    });
    const body = new JsonText(`{"model":"m","metadata":{"CARD": ${card}, "id": 1}}`);
    const sealed = (await exchange.prepare(requestOf(format, body))).text;
    expect(sealed).not.toContain(card);
    const answer = await readText(await exchange.send(requestOf(format, body)));
    expect(answer).toMatch(new RegExp(`n\\\\?": ${card}\\}`));
    if (format === 'anthropic-messages') expect(answer).not.toContain(`"usage":{"n":${card}}`);
  });

  it('says nothing of stand-ins where there is none', async () => {
    const { exchange } = exchangeWith();
    const body = { messages: [{ role: 'user', content: 'Hello.' }], input: 'Hello.' };
    expect(await sealedBody(exchange, format, body)).toBe(JSON.stringify(body));
  });

  it('lets a model know its own name, and nobody else’s', async () => {
    const { exchange } = exchangeWith();
    const system = "You are Claude Code, Anthropic's official CLI for Claude.";
    const text = await sealedBody(exchange, format, {
      system,
      instructions: system,
      messages: [{ role: 'user', content: 'Claude Durand said it.' }],
    });
    expect(text).toContain(system);
    expect(text).not.toContain('Claude Durand');
  });

  it('looks at what only claims to be a picture', async () => {
    const { exchange } = exchangeWith();
    const data = Buffer.from(`no picture, but mail to ${mail}`).toString('base64');
    const url = `data:image/png;base64,${data}`;
    const image = {
      type: 'image',
      source: { type: 'base64', media_type: 'image/png', data },
      image_url: url,
    };
    const content = [
      image,
      { type: 'image_url', image_url: { url } },
      { type: 'image_url', image_url: { url: `data:image/png;base64,${png} ${mail}` } },
    ];
    const message = { role: 'user', content };
    const text = await sealedBody(exchange, format, { messages: [message], input: [message] });
    expect(text).not.toContain(data);
    expect(text).not.toContain(mail);
  });

  it('takes what is no prompt at all', async () => {
    const { exchange } = exchangeWith();
    const bodies: readonly JsonValue[] = [
      `Mail ${mail}`,
      [mail, 1, null],
      7,
      true,
      {},
      { messages: mail, input: 3, system: 4, instructions: [] },
    ];
    for (const body of bodies) {
      expect(await sealedBody(exchange, format, body)).not.toContain(mail);
    }
    const broken = new JsonText(`{"a": "${mail}`);
    expect(await sealedBody(exchange, format, broken)).not.toContain(mail);
    const list = await exchange.prepare(
      requestOf(format, null, { method: 'GET', path: '/models', model: '' }),
    );
    expect(list.sealed.body).toHaveLength(0);
  });
});

/** A sealed body, as far as it is looked at. */
interface Sealed {
  readonly messages: readonly { readonly content: readonly unknown[] }[];
  readonly instructions: string;
  readonly system: string | readonly unknown[];
}

describe('the sentence about stand-ins', () => {
  const user = { role: 'user', content: `Mail ${mail}` };
  const cases: readonly (readonly [WireFormatId, JsonValue, (body: Sealed) => unknown])[] = [
    ['openai-chat', { messages: [user] }, (body) => body.messages[0]],
    [
      'openai-chat',
      { messages: [{ role: 'developer', content: 'Be brief.' }, user] },
      (body) => body.messages[0],
    ],
    [
      'openai-chat',
      { messages: [{ role: 'system', content: [{ type: 'text', text: 'Be brief.' }] }, user] },
      (body) => body.messages[0]!.content.at(-1),
    ],
    ['openai-responses', { input: `Mail ${mail}` }, (body) => body.instructions],
    ['openai-responses', { instructions: 'Be brief.', input: [user] }, (body) => body.instructions],
    ['openai-responses', { instructions: null, input: [user] }, (body) => body.instructions],
    ['anthropic-messages', { messages: [user] }, (body) => body.system],
    ['anthropic-messages', { system: 'Be brief.', messages: [user] }, (body) => body.system],
    ['anthropic-messages', { system: [], messages: [user] }, (body) => body.system[0]],
  ];

  it.each(cases)('stands at the end of what %s says first: %j', async (format, body, place) => {
    const { exchange } = exchangeWith();
    const sealed = JSON.parse(await sealedBody(exchange, format, body));
    const said = place(sealed);
    const text = typeof said === 'string' ? said : JSON.stringify(said);
    expect(text).toContain(
      typeof said === 'string' ? standInNotice : JSON.stringify(standInNotice).slice(1, -1),
    );
    if (JSON.stringify(body).includes('Be brief.') && typeof said === 'string')
      expect(said).toMatch(/^Be brief\.\n\n/);
  });

  it('holds no stand-in itself', () => {
    expect(restoreText(standInNotice, Vault.ephemeral())).toEqual({
      text: standInNotice,
      restored: 0,
      unresolved: [],
    });
  });
});

describe('an answer that is not streamed', () => {
  it('keeps signed thoughts, identifiers and usage, and restores the rest', async () => {
    const { exchange } = exchangeWith(({ body }) => {
      const [standIn] = /u-\w+@example\.com/.exec(Buffer.from(body).toString('utf8'))!;
      return jsonAnswer({
        id: standIn,
        content: [
          { type: 'thinking', thinking: `about ${standIn}`, signature },
          { type: 'text', text: `Mail ${standIn.toUpperCase()}`, citations: [{ cited_text: standIn }] },
          { type: 'tool_use', id: standIn, name: 'send', input: { [standIn]: [standIn] } },
        ],
        usage: { service_tier: standIn },
      });
    });
    const body = { messages: [{ role: 'user', content: `Mail ${mail}` }] };
    const answer = JSON.parse(await readText(await exchange.send(requestOf('anthropic-messages', body))));
    const [thought, text, call] = answer.content;
    const standIn = answer.id;
    expect(standIn).not.toBe(mail);
    expect(thought).toEqual({ type: 'thinking', thinking: `about ${standIn}`, signature });
    expect(text).toEqual({ type: 'text', text: `Mail ${mail}`, citations: [{ cited_text: mail }] });
    expect(call).toEqual({ type: 'tool_use', id: standIn, name: 'send', input: { [mail]: [mail] } });
    expect(answer.usage).toEqual({ service_tier: standIn });
  });

  it.each([
    ['text/plain', true],
    ['text/html; charset=UTF-8', true],
    ['application/x-ndjson', true],
    ['application/problem+json', true],
    ['text/plain; charset=utf-16', false],
    ['application/octet-stream', false],
    ['', false],
  ])('of type "%s" is restored: %s', async (type, isRestored) => {
    const { exchange } = exchangeWith(({ body }) => {
      const [standIn] = /u-\w+@example\.com/.exec(Buffer.from(body).toString('utf8'))!;
      return answerOf(
        type,
        [...Buffer.from(`{"error":"no ${standIn} here"}\n`)].map((byte) => Buffer.from([byte])),
        418,
      );
    });
    const response = await exchange.send(
      requestOf('openai-chat', { messages: [{ role: 'user', content: mail }] }),
    );
    expect(response.status).toBe(418);
    expect('content-length' in response.headers).toBe(!isRestored);
    expect((await readText(response)).includes(mail)).toBe(isRestored);
  });
});

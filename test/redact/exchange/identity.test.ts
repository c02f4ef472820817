import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InboundResponse } from '../../../src/egress/gate/inbound-response.ts';
import { PpagentError } from '../../../src/errors/ppagent-error.ts';
import { JsonText } from '../../../src/model/remote/json-text.ts';
import type { JsonValue } from '../../../src/model/remote/json-value.ts';
import type { OutboundRequest } from '../../../src/model/remote/outbound-request.ts';
import type { Exchange } from '../../../src/redact/exchange/exchange.ts';
import { memberOf } from '../../../src/redact/exchange/json/json-node.ts';
import { parseJson } from '../../../src/redact/exchange/json/parse-json.ts';
import { registry } from '../../../src/redact/placeholders/stand-ins/registry.generated.ts';
import { plantedSecret } from '../support/planted-secret.ts';
import { exchangeWith, requestOf } from './support/requests.ts';
import { answerOf, readText } from './support/scripted-gate.ts';

const samples = [
  ...registry.flatMap(({ entry }) => entry.samples),
  plantedSecret(1),
  plantedSecret(2),
  'ppx_email_abcdefgh2',
  'u-abcdefgh2@example.com',
];

const glue = ['', ' ', '\n', '"', '\\', '{', '}', ': ', ',', 'é', '😀', '\\n', '%40', 'Bearer ', 'password='];
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...samples),
      fc.constantFrom(...glue),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));
const numbers = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(4111111111111111, 4915112345678, 536220726),
);

const anyJson = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    numbers,
    fc.constantFrom(true, false, null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(text, tie('value'), { maxKeys: 4 }),
    tie('value').map((inner) => JSON.stringify(inner)),
  ),
})).value;

/** What the last message calls a tool with, its numbers as they are written. */
function inputIn(body: string): string {
  const messages = memberOf(parseJson(body), 'messages');
  const content = messages?.kind === 'array' ? memberOf(messages.items.at(-1), 'content') : undefined;
  const input = content?.kind === 'array' ? memberOf(content.items[0], 'input') : undefined;
  return body.slice(input!.start, input!.end);
}

/** A token that goes on in other digits has a shape that only the gate knows: it stops the request, which is no leak. */
async function sent(exchange: Exchange, request: OutboundRequest): Promise<InboundResponse> {
  try {
    return await exchange.send(request);
  } catch (error) {
    const stopped = PpagentError.is(error) && error.code === 'EGRESS_BLOCKED';
    fc.pre(!(stopped && !error.message.includes('watched-value')));
    throw error;
  }
}

describe('Exchange', () => {
  it('brings every JSON value back as it was: keys, numbers, JSON in JSON', async () => {
    await fc.assert(
      fc.asyncProperty(anyJson, async (value) => {
        const { exchange } = exchangeWith(({ body }) => {
          const input = inputIn(Buffer.from(body).toString('utf8'));
          return answerOf('application/json', [
            Buffer.from(`{"content":[{"type":"tool_use","input":${input}}]}`),
          ]);
        });
        const body = { messages: [{ role: 'assistant', content: [{ type: 'tool_use', input: { value } }] }] };
        const answer = await readText(await sent(exchange, requestOf('anthropic-messages', body)));
        expect(JSON.parse(answer).content[0].input).toEqual(JSON.parse(JSON.stringify({ value })));
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('brings the arguments of a tool back to the byte, as they were written', async () => {
    await fc.assert(
      fc.asyncProperty(anyJson, fc.constantFrom(undefined, 1, '\t'), async (value, space) => {
        const json = JSON.stringify({ value }, null, space);
        const { exchange } = exchangeWith(({ body }) => {
          const { messages } = JSON.parse(Buffer.from(body).toString('utf8'));
          return answerOf('application/json', [
            Buffer.from(JSON.stringify({ choices: [{ message: messages.at(-1) }] })),
          ]);
        });
        const call = { id: 'call_1', type: 'function', function: { name: 'do', arguments: json } };
        const body = new JsonText(JSON.stringify({ messages: [{ role: 'assistant', tool_calls: [call] }] }));
        const answer = JSON.parse(await readText(await sent(exchange, requestOf('openai-chat', body))));
        expect(answer.choices[0].message.tool_calls[0].function.arguments).toBe(json);
      }),
      { numRuns: 300 },
    );
  }, 120_000);
});

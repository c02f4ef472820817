import { describe, expect, it } from 'vitest';
import type { WireRequest } from '../../../../src/egress/gate/wire-request.ts';
import type { JsonValue } from '../../../../src/model/remote/json-value.ts';
import type { OutboundRequest } from '../../../../src/model/remote/outbound-request.ts';
import { type Canary, canaryOf } from '../../../egress/canaries/canary.ts';
import { canaryKinds } from '../../../egress/canaries/canary-kinds.ts';
import { Wiretap } from '../../../egress/canaries/leaks-in.ts';
import { carriers, disguises } from './carriers.ts';
import { exchangeWith, requestOf } from './requests.ts';
import { jsonAnswer, readText } from './scripted-gate.ts';

/** Every kind of canary in every carrier and in every disguise. @param share every how manieth kind for each */
export function testCanaries(share: number): void {
  const some = (row: number) => canaryKinds.filter((_, index) => index % share === row % share);

  describe('lets no canary out', () => {
    it.each(Object.keys(carriers).map((name, row) => [name, row] as const))(
      'in a request’s %s',
      async (name, row) => {
        for (const kind of some(row)) {
          const canary = canaryOf(kind, 1000 + row);
          const request = carriers[name]!(canary);
          expect(leaksOf(canary.secret, asWritten(request)), kind.id).not.toEqual([]);
          const { exchange, gate } = exchangeWith(undefined, known(canary));
          await exchange.send(request);
          expect(leaksOf(canary.secret, gate.sent[0]!), kind.id).toEqual([]);
        }
      },
    );
  });

  describe('knows a value again that it has seen', () => {
    it.each(Object.keys(disguises).map((name, row) => [name, row] as const))('%s', async (name, row) => {
      for (const kind of some(row)) {
        const canary = canaryOf(kind, 3000 + row);
        const messages = [
          { role: 'user', content: `${kind.label}: ${canary.value}` },
          { role: 'user', content: `Once more, "${disguises[name]!(canary.secret)}" it is.` },
        ];
        const { exchange, gate } = exchangeWith(undefined, known(canary));
        await exchange.send(requestOf('openai-chat', { messages }));
        expect(leaksOf(canary.secret, gate.sent[0]!), kind.id).toEqual([]);
      }
    });
  });

  describe('brings values back to the byte', () => {
    it.each(Object.keys(carriers).map((name, row) => [name, row] as const))(
      'from a request’s %s',
      async (name, row) => {
        for (const kind of some(row + 1)) {
          const canary = canaryOf(kind, 2000 + row);
          const body = asAnthropic(carriers[name]!(canary));
          const { exchange } = exchangeWith(echo, known(canary));
          const answer = await readText(await exchange.send(requestOf('anthropic-messages', body)));
          const { system, ...rest } = JSON.parse(answer).content[0].input;
          expect(system).toMatch(/^Be brief\./);
          expect({ ...rest, system: 'Be brief.' }, kind.id).toEqual(body);
        }
      },
    );
  });
}

function leaksOf(secret: string, { path, headers, body }: Pick<WireRequest, 'path' | 'headers' | 'body'>) {
  const heads = Buffer.from(`${path}\n${JSON.stringify(headers)}\n`);
  return new Wiretap(Buffer.concat([heads, body])).leaksOf(secret);
}

function asWritten({ path, headers, body }: OutboundRequest) {
  return { path, headers, body: Buffer.from(JSON.stringify(body)) };
}

/** A person is known because the repository names them. */
function known({ kind, value }: Canary) {
  return { names: { known: kind.id === 'person' ? [value] : [] } };
}

/** The same as what a tool was called with, so that its keys and numbers count, too. */
function asAnthropic({ body }: OutboundRequest): { readonly [key: string]: JsonValue } {
  const { messages, ...rest } = body as { readonly messages: readonly JsonValue[] };
  const content = messages.map((input) => ({ type: 'tool_use', id: 'toolu_1', name: 'say', input }));
  return { ...rest, system: 'Be brief.', messages: [{ role: 'assistant', content }] };
}

/** Says everything that it was sent. */
function echo({ body }: WireRequest) {
  const input = JSON.parse(Buffer.from(body).toString('utf8'));
  return jsonAnswer({ content: [{ type: 'tool_use', id: 'toolu_1', name: 'say', input }] });
}

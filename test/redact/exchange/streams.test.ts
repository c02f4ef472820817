import { describe, expect, it } from 'vitest';
import { PpagentError } from '../../../src/errors/ppagent-error.ts';
import type { JsonValue } from '../../../src/model/remote/json-value.ts';
import { parseEvents } from '../../../src/model/remote/sse/parse-events.ts';
import type { ServerSentEvent } from '../../../src/model/remote/sse/server-sent-event.ts';
import type { WireFormatId } from '../../../src/model/remote/wire-format-id.ts';
import { wireFormats } from '../../../src/redact/exchange/formats/wire-formats.ts';
import { restoredEvents } from '../../../src/redact/exchange/reply/restored-events.ts';
import { Vault } from '../../../src/redact/vault/vault.ts';
import { plantedSecret } from '../support/planted-secret.ts';
import { bytesOf, readers, streams } from './support/echoes.ts';
import { exchangeWith, requestOf } from './support/requests.ts';
import { answerOf } from './support/scripted-gate.ts';

const formats = Object.keys(wireFormats) as WireFormatId[];

/** A vault that hides some values, and what a model says with their stand-ins. */
function hidden() {
  const vault = new Vault(Buffer.alloc(32, 7));
  const secret = plantedSecret(5);
  const standInOf = (
    type: 'secret' | 'email' | 'person' | 'card',
    value: string,
    form: 'token' | 'typed' | 'number',
  ) => vault.issue({ type, value, form }).standIn;
  const key = standInOf('secret', secret, 'token');
  const pem = standInOf('secret', 'line "one"\nline\\two', 'token');
  const mail = standInOf('email', 'ada@corp.example.net', 'typed');
  const card = standInOf('card', '4556123412341234', 'number');
  const said = {
    text: `Use ${key} and ${pem}; mail ${mail}, ${card} — 🔑 p`,
    args: `{"key": "${key}", "file": "${pem}\\n", "to":["${mail}"], "${mail}": ${card}, "é": "\\u0070px"}`,
  };
  const original = {
    text: `Use ${secret} and line "one"\nline\\two; mail ada@corp.example.net, 4556123412341234 — 🔑 p`,
    args: JSON.stringify({
      key: secret,
      file: 'line "one"\nline\\two\n',
      to: ['ada@corp.example.net'],
      'ada@corp.example.net': 4556123412341234,
      é: 'ppx',
    }),
  };
  const restoring = { vault, options: { secrets: new Set([secret, 'line "one"\nline\\two']) } };
  return { said, original, restoring };
}

async function* inPieces(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const cut of [...cuts, bytes.length]) {
    yield bytes.subarray(from, cut);
    from = cut;
  }
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function restored(format: WireFormatId, chunks: AsyncIterable<Uint8Array>): Promise<ServerSentEvent[]> {
  const { restoring } = hidden();
  return collect(parseEvents(restoredEvents(chunks, wireFormats[format].events, restoring)));
}

describe.each(formats)('a stream of %s', (format) => {
  const { said, original } = hidden();
  const check = (events: readonly ServerSentEvent[]) => {
    const heard = readers[format](events);
    expect(heard.text).toBe(original.text);
    expect(JSON.parse(heard.args)).toEqual(JSON.parse(original.args));
    for (const text of heard.repeated) expect([heard.text, heard.args]).toContain(text);
    if (format !== 'anthropic-messages') return;
    expect(heard.thought).toBe(said.text);
    expect(heard.signature).toBe(`sig ${said.text}`);
  };

  it.each([1, 2, 3, 5, 8, 13, 1000])('comes back whole from pieces of %s characters', async (size) => {
    check(await restored(format, inPieces(bytesOf(streams[format](said, size)), [])));
  });

  it('comes back whole wherever its bytes are cut, and byte by byte', async () => {
    const bytes = bytesOf(streams[format](said, 40));
    for (let cut = 0; cut <= bytes.length; cut += 11) check(await restored(format, inPieces(bytes, [cut])));
    check(await restored(format, inPieces(bytes, [...bytes.keys()])));
  });

  it('comes back whole from pieces cut in two anywhere', async () => {
    for (let cut = 1; cut < said.text.length; cut++) {
      const events = streams[format]({ ...said, args: '{}' }, 1000).flatMap((event) =>
        cutDelta(event, said.text, cut),
      );
      const heard = readers[format](
        renumbered(await restored(format, inPieces(bytesOf(renumbered(events)), []))),
      );
      expect(heard.text).toBe(original.text);
    }
  });

  it('reads lines that end in CR LF', async () => {
    const text = bytesOf(streams[format](said, 4)).toString('utf8').replaceAll('\n', '\r\n');
    check(await restored(format, inPieces(Buffer.from(text), [])));
  });

  it('passes on what holds nothing as it is', async () => {
    const events = streams[format](
      { text: 'All is well: nothing to see here.', args: '{"a": [1, true, "x\\n"]}' },
      6,
    );
    expect(await restored(format, inPieces(bytesOf(events), []))).toEqual(events);
  });

  it('holds nothing back that is not the start of a placeholder', async () => {
    const events = streams[format](
      { text: 'Wait. Nothing of this can be one; so it goes on at once! ', args: '{}' },
      1000,
    );
    const heard: string[] = [];
    async function* provider() {
      for (const event of events) {
        yield bytesOf([event]);
        if (JSON.stringify(event).includes('Wait.')) expect(heard.join('')).toContain('goes on at once! ');
      }
    }
    for await (const bytes of restoredEvents(provider(), wireFormats[format].events, hidden().restoring)) {
      heard.push(Buffer.from(bytes).toString('utf8'));
    }
    expect(heard).toHaveLength(events.length);
  });

  it('gives what it held back when the stream breaks, and then the error', async () => {
    const events = streams[format](said, 3);
    async function* provider() {
      yield bytesOf(events.slice(0, Math.floor(events.length / 3)));
      throw new PpagentError('PROVIDER_FAILED', 'the connection broke');
    }
    const heard: string[] = [];
    const reading = (async () => {
      for await (const bytes of restoredEvents(provider(), wireFormats[format].events, hidden().restoring)) {
        heard.push(Buffer.from(bytes).toString('utf8'));
      }
    })();
    await expect(reading).rejects.toThrow('the connection broke');
    const given = await collect(parseEvents(inPieces(Buffer.from(heard.join('')), [])));
    expect(given.length).toBeGreaterThanOrEqual(Math.floor(events.length / 3));
  });

  it('takes broken events and arguments as they are', async () => {
    const { restoring } = hidden();
    const broken = [
      { data: '{"choices":[{"index":0,"delta":{"content":"cut' },
      { data: 'not JSON at all' },
      { data: '[1,2]' },
      { data: '{"choices":"none","index":"x","delta":7}' },
      { comment: ' alive' },
      ...streams[format]({ text: 'x', args: '{"a": "unfinished, \\q \\u12' }, 4),
    ];
    const events = await collect(
      parseEvents(restoredEvents(inPieces(bytesOf(broken), []), wireFormats[format].events, restoring)),
    );
    const toRead = events.slice(5);
    if (format !== 'openai-responses') expect(readers[format](toRead).args).toContain('{"a": "unfinished, ');
    expect(events.slice(0, 5)).toEqual(broken.slice(0, 5));
  });

  it('takes deltas of a megabyte in linear time', async () => {
    const { said: small, restoring } = hidden();
    const text = `${'let x = "a";\n'.repeat(100_000)}${small.text}`;
    const before = process.cpuUsage();
    const events = streams[format]({ text, args: JSON.stringify({ text }) }, 700_000);
    const out = await collect(
      parseEvents(restoredEvents(inPieces(bytesOf(events), []), wireFormats[format].events, restoring)),
    );
    const { user, system } = process.cpuUsage(before);
    expect(readers[format](out).text).toHaveLength(original.text.length + 13 * 100_000);
    expect((user + system) / 1000).toBeLessThan(15_000);
  }, 120_000);

  it('is restored behind an exchange as well', async () => {
    const secret = plantedSecret(9);
    const { exchange } = exchangeWith(({ body }) => {
      const [standIn] = /ppx_secret_\w+/.exec(Buffer.from(body).toString('utf8'))!;
      return answerOf('text/event-stream; charset=utf-8', [
        bytesOf(streams[format]({ text: standIn, args: `{"k":"${standIn}"}` }, 3)),
      ]);
    });
    const content = `The token is ${secret}`;
    const body: JsonValue =
      format === 'openai-responses' ? { input: content } : { messages: [{ role: 'user', content }] };
    const response = await exchange.send(requestOf(format, body));
    expect(response.headers).toEqual({ 'content-type': 'text/event-stream; charset=utf-8' });
    const heard = readers[format](await collect(parseEvents(response.body)));
    expect([heard.text, heard.args]).toEqual([secret, `{"k":"${secret}"}`]);
  });
});

/** The event in which a text stands as two, cut there. */
function cutDelta(event: ServerSentEvent, text: string, cut: number): ServerSentEvent[] {
  const json = JSON.stringify(text);
  const isDelta =
    event.data?.includes('delta') && event.data.includes(json) && !event.data.includes('signature');
  if (!isDelta) return [event];
  return [text.slice(0, cut), text.slice(cut)].map((part) => ({
    ...event,
    data: event.data!.replace(json, () => JSON.stringify(part)),
  }));
}

function renumbered(events: readonly ServerSentEvent[]): ServerSentEvent[] {
  return events.map((event, index) => ({
    ...event,
    ...(event.data !== undefined && {
      data: event.data.replace(/"sequence_number":\d+/, `"sequence_number":${index}`),
    }),
  }));
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEvents } from '../../../../src/model/remote/sse/parse-events.ts';
import type { ServerSentEvent } from '../../../../src/model/remote/sse/server-sent-event.ts';
import { writeEvent } from '../../../../src/model/remote/sse/write-event.ts';

async function* inPieces(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const cut of [...cuts, bytes.length]) {
    yield bytes.subarray(from, cut);
    from = cut;
  }
}

async function read(text: string, cuts: readonly number[] = []): Promise<ServerSentEvent[]> {
  const events: ServerSentEvent[] = [];
  for await (const event of parseEvents(inPieces(Buffer.from(text), cuts))) events.push(event);
  return events;
}

describe('parseEvents', () => {
  it('reads the fields of the specification’s examples', async () => {
    const stream =
      ': test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n' +
      'event: add\ndata: 73857293\nretry: 10000\n\ndata: YHOO\ndata: +2\ndata: 10\n\n';
    expect(await read(stream)).toEqual([
      { comment: ' test stream' },
      { data: 'first event', id: '1' },
      { data: 'second event', id: '' },
      { data: ' third event' },
      { event: 'add', data: '73857293', retry: 10000 },
      { data: 'YHOO\n+2\n10' },
    ]);
  });

  it('reads the same however the lines end and wherever the bytes are cut', async () => {
    const stream = '\uFEFFevent: näm€\ndata: 🔑 one\ndata\ndata:two\n: aside\n\n: alive\ndata: last\n\n';
    const expected = [
      { event: 'näm€', data: '🔑 one\n\ntwo', comment: ' aside' },
      { comment: ' alive' },
      { data: 'last' },
    ];
    for (const end of ['\n', '\r\n', '\r']) {
      const text = stream.replaceAll('\n', end);
      const length = Buffer.byteLength(text);
      for (let cut = 0; cut <= length; cut++) expect(await read(text, [cut])).toEqual(expected);
      expect(await read(text, [...Array(length).keys()])).toEqual(expected);
    }
  });

  it('gives an event as soon as its blank line is there', async () => {
    async function* bytes(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('data: one\r\n\r');
      expect(seen).toEqual(['one']);
      yield Buffer.from('\ndata: two\n\n');
      expect(seen).toEqual(['one', 'two']);
    }
    const seen: (string | undefined)[] = [];
    for await (const { data } of parseEvents(bytes())) seen.push(data);
    expect(seen).toEqual(['one', 'two']);
  });

  it('takes whatever comes', async () => {
    expect(await read('colour: red\nid: a\0b\nretry: soon\ndata\n\n\n\ndata: cut off')).toEqual([
      { data: '' },
      { data: 'cut off' },
    ]);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        for await (const event of parseEvents(inPieces(bytes, []))) expect(event).toBeTypeOf('object');
      }),
    );
  });

  it('reads ten megabytes on one line, in small pieces, in linear time', async () => {
    const text = `data: ${'x'.repeat(10_000_000)}\n\n`;
    const cuts = Array.from({ length: 10_000 }, (_, index) => index * 1000);
    const [event] = await read(text, cuts);
    expect(event?.data).toHaveLength(10_000_000);
  });
});

describe('writeEvent', () => {
  const field = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n\0]/g, ''));
  const lines = fc.array(field, { minLength: 1 }).map((all) => all.join('\n'));
  const anyEvent = fc.record(
    { event: field, data: lines, id: field, retry: fc.nat(), comment: lines },
    { requiredKeys: ['data'] },
  );

  it('writes what is read as the same events', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEvent), async (events) => {
        expect(await read(events.map(writeEvent).join(''))).toEqual(events);
      }),
    );
  });

  it('writes a comment on its own', async () => {
    expect(writeEvent({ comment: ' ping' })).toBe(': ping\n\n');
  });
});

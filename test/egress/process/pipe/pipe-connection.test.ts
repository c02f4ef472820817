import { EventEmitter, once } from 'node:events';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collect } from '../../../../src/egress/process/pipe/collect.ts';
import { encodeFrame, type Frame } from '../../../../src/egress/process/pipe/frame.ts';
import { windowBytes } from '../../../../src/egress/process/pipe/inbound-body.ts';
import { PipeConnection } from '../../../../src/egress/process/pipe/pipe-connection.ts';
import type { AnswerExchange } from '../../../../src/egress/process/pipe/served-exchange.ts';
import { PpagentError } from '../../../../src/errors/ppagent-error.ts';
import { failureOf } from '../../../support/failure-of.ts';
import { choppedPair } from './chopped-pair.ts';

const noAnswer: AnswerExchange = async () => {
  throw new Error('nothing is asked here');
};

/** Two connected sides, of which the gate answers. */
function connected(answer: AnswerExchange, lengths: readonly number[] = [65_536]) {
  const [coreEnd, gateEnd] = choppedPair(lengths);
  const notices: unknown[] = [];
  const core = new PipeConnection(coreEnd, 'core', { notice: () => {}, answer: noAnswer });
  const gate = new PipeConnection(gateEnd, 'gate', { notice: (value) => notices.push(value), answer });
  return { core, gate, notices, coreEnd, gateEnd };
}

const echo: AnswerExchange = async ({ head, body }) => ({ head: head as object, body });

test('exchanges side by side keep to themselves, however the pipe cuts and mixes them', async () => {
  const bodies = fc.array(fc.integer({ min: 0, max: 700_000 }), { minLength: 1, maxLength: 8 });
  const lengths = fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(bodies, lengths, async (sizes, cuts) => {
      const { core } = connected(echo, [...cuts, 5000]);
      const answers = await Promise.all(
        sizes.map(async (size, index) => {
          const { head, body } = await core.ask({ index }, Buffer.alloc(size, index + 1));
          return { head, body: Buffer.from(await collect(body)) };
        }),
      );
      for (const [index, { head, body }] of answers.entries()) {
        expect(head).toEqual({ index });
        expect(body.equals(Buffer.alloc(sizes[index]!, index + 1))).toBe(true);
      }
      await core.close();
    }),
    { numRuns: 15 },
  );
});

test('both sides ask at once', async () => {
  const [coreEnd, gateEnd] = choppedPair([1000]);
  const core = new PipeConnection(coreEnd, 'core', { notice: () => {}, answer: echo });
  const gate = new PipeConnection(gateEnd, 'gate', { notice: () => {}, answer: echo });
  const asked = [core, gate, core, gate].map(async (side, index) => {
    const { body } = await side.ask({}, Buffer.from(`body ${index}`));
    return Buffer.from(await collect(body)).toString();
  });
  expect(await Promise.all(asked)).toEqual(['body 0', 'body 1', 'body 2', 'body 3']);
});

test('what is told before a question is known when it is answered', async () => {
  const { core, notices } = connected(async () => ({
    head: { known: notices.length },
    body: new Uint8Array(),
  }));
  for (let told = 0; told < 100; told++) core.notify({ told, filling: 'x'.repeat(50_000) });
  expect((await core.ask({}, new Uint8Array())).head).toEqual({ known: 100 });
});

test('no more of a body is made than the window and the pipe hold', async () => {
  let made = 0;
  const { core } = connected(async () => ({
    head: {},
    body: (async function* () {
      for (;;) {
        made += 10_000;
        yield Buffer.alloc(10_000);
      }
    })(),
  }));
  const { body } = await core.ask({}, new Uint8Array());
  let read = 0;
  for await (const chunk of body) {
    read += chunk.length;
    expect(made - read).toBeLessThan(windowBytes + 20_000);
    if (read > 3_000_000) break;
  }
});

test('an unread body holds up no other', async () => {
  const { core } = connected(async () => ({ head: {}, body: Buffer.alloc(1_000_000, 1) }));
  const unread = await core.ask({}, new Uint8Array());
  for (let turn = 0; turn < 20; turn++) {
    const { body } = await core.ask({}, new Uint8Array());
    expect((await collect(body)).length).toBe(1_000_000);
  }
  expect((await collect(unread.body)).length).toBe(1_000_000);
});

/** An answer that never comes to an end, and notes how it was ended. */
function endless() {
  const events = new EventEmitter();
  const answer: AnswerExchange = async ({ signal }) => {
    signal.addEventListener('abort', () => events.emit('aborted', signal.reason));
    return {
      head: {},
      body: {
        [Symbol.asyncIterator]: () => ({
          next: async () => {
            await new Promise((resolve) => setImmediate(resolve));
            return { done: false as const, value: Buffer.alloc(100) };
          },
          return: async () => {
            events.emit('given up');
            return { done: true as const, value: undefined };
          },
        }),
      },
    };
  };
  return { answer, events };
}

describe('an exchange that is not wanted any more', () => {
  test('ends for both sides when its signal is aborted', async () => {
    const { answer, events } = endless();
    const { core } = connected(answer);
    const ended = Promise.all([once(events, 'aborted'), once(events, 'given up')]);
    const controller = new AbortController();
    const { body } = await core.ask({}, new Uint8Array(), { signal: controller.signal });
    await body.next();
    const reason = new DOMException('enough', 'TimeoutError');
    controller.abort(reason);
    await expect(body.next()).rejects.toBe(reason);
    expect((await ended)[0][0]).toMatchObject({ name: 'TimeoutError', message: 'enough' });
  });

  test('ends when its answer is not read on', async () => {
    const { answer, events } = endless();
    const { core } = connected(answer);
    const ended = Promise.all([once(events, 'aborted'), once(events, 'given up')]);
    for await (const _ of (await core.ask({}, new Uint8Array())).body) break;
    await ended;
  });

  test('before it was answered fails at once', async () => {
    const events = new EventEmitter();
    const { core } = connected(async ({ signal }) => {
      await once(signal, 'abort');
      events.emit('heard');
      throw new Error('too late for anybody');
    });
    const controller = new AbortController();
    const heard = once(events, 'heard');
    const asked = core.ask({}, Buffer.alloc(1_000_000), { signal: controller.signal });
    setImmediate(() => controller.abort());
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    await heard;
    const again = core.ask({}, new Uint8Array(), { signal: AbortSignal.abort() });
    await expect(again).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('may have last words where they are wanted', async () => {
    const { core } = connected(async ({ signal }) => {
      await once(signal, 'abort');
      return { head: { reason: signal.reason.name }, body: Buffer.from('last words') };
    });
    const controller = new AbortController();
    const asked = core.ask({}, new Uint8Array(), { signal: controller.signal, onAbort: 'tell' });
    setImmediate(() => controller.abort(new DOMException('', 'TimeoutError')));
    const { head, body } = await asked;
    expect(head).toEqual({ reason: 'TimeoutError' });
    expect(Buffer.from(await collect(body)).toString()).toBe('last words');
  });
});

describe('what fails', () => {
  test('fails for who asked, with code, message and remedy', async () => {
    const error = new PpagentError('EGRESS_BLOCKED', 'not sent', { remedy: 'Take it out.' });
    const { core } = connected(async () => {
      throw error;
    });
    await expect(core.ask({}, new Uint8Array())).rejects.toMatchObject({
      code: 'EGRESS_BLOCKED',
      message: 'not sent',
      remedy: 'Take it out.',
      exitCode: 5,
    });
  });

  test('in the middle of an answer fails there, after what was before', async () => {
    const { core } = connected(async () => ({
      head: {},
      body: (async function* () {
        yield Buffer.from('half');
        throw new PpagentError('PROVIDER_FAILED', 'it broke off');
      })(),
    }));
    const { body } = await core.ask({}, new Uint8Array());
    expect(Buffer.from((await body.next()).value!).toString()).toBe('half');
    expect(await failureOf(body.next())).toEqual({ code: 'PROVIDER_FAILED', message: 'it broke off' });
  });

  test('without anybody having foreseen it keeps its stack', async () => {
    const { core } = connected(async () => {
      throw new TypeError('a defect');
    });
    await expect(core.ask({}, new Uint8Array())).rejects.toThrow(/a defect\n.*at /);
  });

  test('does not fail the exchanges beside it', async () => {
    const { core } = connected(async ({ head, body }) => {
      if ((head as { fails: boolean }).fails) throw new Error('as asked');
      return { head: {}, body };
    });
    const fine = core.ask({ fails: false }, Buffer.alloc(500_000));
    await expect(core.ask({ fails: true }, Buffer.alloc(500_000))).rejects.toThrow('as asked');
    expect((await collect((await fine).body)).length).toBe(500_000);
  });
});

test('many exchanges have one signal, of which Node does not warn', async () => {
  const warnings: Error[] = [];
  const warn = (warning: Error) => warnings.push(warning);
  process.on('warning', warn);
  const { core } = connected(endless().answer);
  const controller = new AbortController();
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => core.ask({}, new Uint8Array(), { signal: controller.signal })),
  );
  controller.abort();
  for (const { body } of answers) await expect(collect(body)).rejects.toMatchObject({ name: 'AbortError' });
  process.off('warning', warn);
  expect(warnings).toEqual([]);
});

test('when one side is gone, all that was asked fails, and nothing can be asked', async () => {
  const { answer, events } = endless();
  const { core, gateEnd } = connected(answer);
  const { body } = await core.ask({}, new Uint8Array());
  const ended = once(events, 'aborted');
  gateEnd.destroy();
  const gone = { code: 'PROVIDER_FAILED', message: 'the gate is gone: it closed the pipe' };
  await expect(collect(body)).rejects.toMatchObject(gone);
  expect(await failureOf(core.ask({}, new Uint8Array()))).toEqual(gone);
  expect(await core.closed).toMatchObject(gone);
  await ended;
});

test('a pipe that was closed before is known to be', async () => {
  const [coreEnd, gateEnd] = choppedPair([10]);
  coreEnd.end();
  gateEnd.resume();
  await once(gateEnd, 'close');
  const gate = new PipeConnection(gateEnd, 'gate', { notice: () => {}, answer: noAnswer });
  gate.notify({ said: 'to nobody' });
  expect(await gate.closed).toMatchObject({ message: 'the core is gone: the pipe is closed' });
  await gate.close();
});

const payload = (value: unknown) => Buffer.from(JSON.stringify(value));
const nothing = new Uint8Array();

test.each<[string, readonly Frame[]]>([
  ['a frame of a stream that was never opened', [{ type: 'data', stream: 3, payload: nothing }]],
  ['an answer to nothing', [{ type: 'answer', stream: 2, payload: payload({}) }]],
  ['a stream of the other side', [{ type: 'open', stream: 2, payload: payload({}) }]],
  ['a stream twice', [1, 1].map((stream) => ({ type: 'open', stream, payload: payload({}) }))],
  ['a head that is no JSON', [{ type: 'open', stream: 1, payload: Buffer.from('{') }]],
  ['a notice that is no JSON', [{ type: 'notice', stream: 0, payload: Buffer.from('{') }]],
  [
    'more than the window allows',
    [
      { type: 'open', stream: 1, payload: payload({}) },
      ...Array.from(
        { length: 5 },
        () => ({ type: 'data', stream: 1, payload: Buffer.alloc(65_536) }) as const,
      ),
    ],
  ],
  [
    'more credit than there is',
    [
      { type: 'open', stream: 1, payload: payload({}) },
      { type: 'credit', stream: 1, payload: Buffer.from([0xff, 0xff, 0xff, 0xff]) },
    ],
  ],
  [
    'an end of what it did not ask',
    [
      { type: 'open', stream: 1, payload: payload({}) },
      { type: 'answer', stream: 1, payload: payload({}) },
    ],
  ],
  [
    'more exchanges than there may be',
    Array.from({ length: 4097 }, (_, index) => ({
      type: 'open',
      stream: 2 * index + 1,
      payload: payload({}),
    })),
  ],
])('%s closes the pipe', async (_, frames) => {
  const { coreEnd, gate } = connected(() => new Promise(() => {}));
  for (const frame of frames) for (const piece of encodeFrame(frame)) coreEnd.write(piece);
  expect(await gate.closed).toMatchObject({
    code: 'PROVIDER_FAILED',
    cause: expect.objectContaining({ name: 'PipeError' }),
  });
});

test('what still arrives for an exchange that is over is dropped', async () => {
  const { coreEnd, core, gate } = connected(echo);
  const open: Frame = { type: 'open', stream: 1001, payload: payload({}) };
  const late: Frame[] = [
    { type: 'cancel', stream: 1001, payload: payload({ kind: 'reason', message: '' }) },
    { type: 'data', stream: 1001, payload: Buffer.from('late') },
    { type: 'credit', stream: 1001, payload: Buffer.from([0, 0, 0, 1]) },
    { type: 'end', stream: 1001, payload: nothing },
  ];
  for (const frame of [open, ...late]) for (const piece of encodeFrame(frame)) coreEnd.write(piece);
  await core.close();
  expect(await gate.closed).toMatchObject({ message: 'the core is gone: it closed the pipe' });
});

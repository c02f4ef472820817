import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  encodeFrame,
  type Frame,
  type FrameType,
  longestData,
  longestPayload,
  longestText,
} from '../../../../src/egress/process/pipe/frame.ts';
import { FrameDecoder } from '../../../../src/egress/process/pipe/frame-decoder.ts';
import { PipeError } from '../../../../src/egress/process/pipe/pipe-error.ts';

const types: readonly FrameType[] = [
  'notice',
  'open',
  'answer',
  'data',
  'end',
  'credit',
  'abort',
  'cancel',
  'fail',
];

const frame: fc.Arbitrary<Frame> = fc.constantFrom(...types).chain((type) =>
  fc.record({
    type: fc.constant(type),
    stream: fc.nat({ max: 2 ** 32 - 1 }),
    payload: fc.uint8Array({ maxLength: Math.min(5000, longestPayload(type)), size: 'max' }),
  }),
);

/** Cuts bytes into pieces whose lengths are given, again and again. */
function cut(bytes: Buffer, lengths: readonly number[]): readonly Buffer[] {
  const pieces: Buffer[] = [];
  for (let [position, turn] = [0, 0]; position < bytes.length; turn++) {
    const length = lengths[turn % lengths.length]!;
    pieces.push(bytes.subarray(position, position + length));
    position += length;
  }
  return pieces;
}

function plain({ type, stream, payload }: Frame): object {
  return { type, stream, payload: Buffer.from(payload).toString('hex') };
}

test('frames are read as they were written, however they are cut on their way', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(frame, { maxLength: 12 }), lengths, (frames, sizes) => {
      const decoder = new FrameDecoder();
      const wire = Buffer.concat(frames.flatMap(encodeFrame));
      const read = cut(wire, sizes).flatMap((piece) => [...decoder.push(piece)]);
      expect(read.map(plain)).toEqual(frames.map(plain));
    }),
    { numRuns: 100 },
  );
});

test('byte by byte, a frame of each type', () => {
  const frames = types.map(
    (type, index): Frame => ({
      type,
      stream: index * 1000,
      payload: Buffer.alloc(Math.min(3, longestPayload(type)), index),
    }),
  );
  const decoder = new FrameDecoder();
  const read = cut(Buffer.concat(frames.flatMap(encodeFrame)), [1]).flatMap((piece) => [
    ...decoder.push(piece),
  ]);
  expect(read.map(plain)).toEqual(frames.map(plain));
});

function header(length: number, type: number): Buffer {
  const bytes = Buffer.alloc(9);
  bytes.writeUInt32BE(length, 0);
  bytes[4] = type;
  return bytes;
}

test.each([
  ['shorter than its own header', header(4, 1)],
  ['of no length', header(0, 1)],
  ['longer than any may be', header(longestText + 6, 1)],
  ['as long as a number can say', header(2 ** 32 - 1, 1)],
  ['of type 0', header(5, 0)],
  ['of a type that there is not', header(5, types.length + 1)],
])('a frame %s is refused', (_, bytes) => {
  expect(() => [...new FrameDecoder().push(bytes)]).toThrow(PipeError);
});

test('a part of a body longer than one may be is refused, read or written', () => {
  const tooLong = Buffer.alloc(longestData + 1);
  const wire = Buffer.concat([header(5 + tooLong.length, types.indexOf('data') + 1), tooLong]);
  expect(() => [...new FrameDecoder().push(wire)]).toThrow(PipeError);
  expect(() => encodeFrame({ type: 'data', stream: 1, payload: tooLong })).toThrow(RangeError);
});

test('whatever arrives, it is frames or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        for (const { type, payload } of new FrameDecoder().push(Buffer.from(bytes))) {
          expect(payload.length).toBeLessThanOrEqual(longestPayload(type));
        }
      } catch (error) {
        expect(error).toBeInstanceOf(PipeError);
      }
    }),
    { numRuns: 1000 },
  );
});

import { describe, expect, test } from 'vitest';
import { halfToNumber, numberToHalf } from '../../../src/model/local/float16.ts';
import { encodeSafetensors, parseSafetensors } from '../../../src/secure-gen/steering/safetensors.ts';

const tensors = new Map([
  ['a', { shape: [2, 2], data: Float32Array.of(1, -0.5, 0, 2 ** -24) }],
  ['b', { shape: [3], data: Float32Array.of(65_504, 3, -7) }],
]);
const file = { metadata: { format: 'x' }, tensors };

/** A file with this header and so many bytes of numbers. */
function withHeader(header: unknown, bytes: number): Uint8Array {
  const json = Buffer.from(typeof header === 'string' ? header : JSON.stringify(header));
  const start = Buffer.alloc(8);
  start.writeBigUInt64LE(BigInt(json.length));
  return Buffer.concat([start, json, Buffer.alloc(bytes)]);
}

describe('half precision', () => {
  test('is read and written without a loss', () => {
    const halves = [...Array(65_536).keys()].filter((half) => !Number.isNaN(halfToNumber(half)));
    expect(halves).toHaveLength(65_536 - 2 * 1023);
    expect(halves.filter((half) => numberToHalf(halfToNumber(half)) !== half)).toEqual([]);
  });

  test('is the nearest, ties to even', () => {
    expect([1 + 1 / 2048, 1 + 3 / 2048, 2 ** -25, 65_519.9, 65_520].map(numberToHalf)).toEqual([
      0x3c00, 0x3c02, 0, 0x7bff, 0x7c00,
    ]);
  });
});

describe('a file of tensors', () => {
  test.each(['F16', 'F32'] as const)('comes back as it was written in %s', (precision) => {
    const read = parseSafetensors(encodeSafetensors(file, precision));
    expect(read.metadata).toEqual(file.metadata);
    expect([...read.tensors]).toEqual([...tensors]);
  });

  test('is refused wherever it is cut', () => {
    const bytes = encodeSafetensors(file, 'F16');
    for (let length = 0; length < bytes.length; length++) {
      expect(() => parseSafetensors(bytes.subarray(0, length)), String(length)).toThrow(RangeError);
    }
  });

  const entry = (shape: unknown, offsets: unknown, dtype = 'F16') => ({
    dtype,
    shape,
    data_offsets: offsets,
  });

  test.each([
    ['a header that is no JSON', withHeader('{', 0), /not JSON/],
    ['a header that is a list', withHeader([], 0), /not an object/],
    ['a header of four gigabytes', Buffer.from('ffffffff00000000', 'hex'), /too long/],
    ['metadata with a number', withHeader({ __metadata__: { a: 1 } }, 0), /metadata/],
    ['another number format', withHeader({ a: entry([1], [0, 8], 'I64') }, 8), /form/],
    ['a negative size', withHeader({ a: entry([-1], [0, 2]) }, 2), /form/],
    ['a hole', withHeader({ a: entry([1], [0, 2]), b: entry([1], [4, 6]) }, 6), /follow/],
    ['an overlap', withHeader({ a: entry([2], [0, 4]), b: entry([2], [2, 6]) }, 6), /follow/],
    ['a shape of another length', withHeader({ a: entry([3], [0, 4]) }, 4), /shape/],
    ['sizes whose product is enormous', withHeader({ a: entry([4e9, 4e9, 4e9], [0, 4]) }, 4), /shape/],
    ['bytes left over', withHeader({ a: entry([1], [0, 2]) }, 4), /more bytes/],
  ])('is refused with %s', (_what, bytes, message) => {
    expect(() => parseSafetensors(bytes)).toThrow(message);
  });
});

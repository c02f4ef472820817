import { halfToNumber, numberToHalf } from '../../model/local/float16.ts';

/** A tensor in memory; the file may hold it in half precision. */
export interface NamedTensor {
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

export interface TensorFile {
  readonly metadata: Readonly<Record<string, string>>;
  readonly tensors: ReadonlyMap<string, NamedTensor>;
}

/** The numbers of a file are of one kind. */
export type TensorPrecision = 'F16' | 'F32';

/** Of the JSON header; ours have a few kilobytes. */
const mostHeaderBytes = 1 << 20;
const bytesPerNumber: Readonly<Record<TensorPrecision, number>> = { F16: 2, F32: 4 };

/**
 * Reads a file in the safetensors format (huggingface/safetensors, README, "Format"): the header's length as 64 bits, little
 * end first, the header as JSON, the numbers. Of its number formats F16 and F32 alone. What the format forbids is refused: holes,
 * overlaps, bytes left over.
 *
 * @throws RangeError that says in part of a sentence what is wrong
 */
export function parseSafetensors(bytes: Uint8Array): TensorFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8) throw new RangeError('it is cut short');
  const headerBytes = view.getBigUint64(0, true);
  if (headerBytes > mostHeaderBytes) throw new RangeError('its header is too long');
  const start = 8 + Number(headerBytes);
  if (start > bytes.length) throw new RangeError('it is cut short');
  const { __metadata__: metadata = {}, ...entries } = parseHeader(bytes.subarray(8, start));
  if (!isTexts(metadata)) throw new RangeError('its metadata are not all texts');
  const tensors = new Map<string, NamedTensor>();
  let end = 0;
  for (const [name, entry] of inOrder(entries)) {
    const { dtype, shape, data_offsets } = entry;
    const count = shape.reduce((product, size) => product * size, 1);
    if (data_offsets[0] !== end) throw new RangeError(`tensor ${name} does not follow the one before`);
    end += count * bytesPerNumber[dtype];
    if (data_offsets[1] !== end) throw new RangeError(`tensor ${name} is not as long as its shape says`);
    if (start + end > bytes.length) throw new RangeError('it is cut short');
    const at = start + data_offsets[0];
    const read =
      dtype === 'F16' ? readHalf(view, at) : (index: number) => view.getFloat32(at + 4 * index, true);
    tensors.set(name, { shape, data: Float32Array.from({ length: count }, (_none, index) => read(index)) });
  }
  if (start + end !== bytes.length) throw new RangeError('it has more bytes than its header says');
  return { metadata, tensors };
}

/** The bytes of such a file. Tensors stand in the order given. */
export function encodeSafetensors({ metadata, tensors }: TensorFile, precision: TensorPrecision): Uint8Array {
  const size = bytesPerNumber[precision];
  const header: Record<string, unknown> = { __metadata__: metadata };
  let end = 0;
  for (const [name, { shape, data }] of tensors) {
    header[name] = { dtype: precision, shape, data_offsets: [end, end + data.length * size] };
    end += data.length * size;
  }
  const json = new TextEncoder().encode(JSON.stringify(header));
  // Spaces, so that the numbers begin at a multiple of 8.
  const start = 8 + Math.ceil(json.length / 8) * 8;
  const bytes = new Uint8Array(start + end).fill(0x20, 8, start);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, BigInt(start - 8), true);
  bytes.set(json, 8);
  let at = start;
  for (const { data } of tensors.values()) {
    for (const value of data) {
      if (precision === 'F16') view.setUint16(at, numberToHalf(value), true);
      else view.setFloat32(at, value, true);
      at += size;
    }
  }
  return bytes;
}

interface HeaderEntry {
  readonly dtype: TensorPrecision;
  readonly shape: readonly number[];
  readonly data_offsets: readonly [number, number];
}

function parseHeader(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new RangeError('its header is not JSON');
  }
  if (!isRecord(header)) throw new RangeError('its header is not an object');
  return header;
}

/** The tensors as they lie in the file. */
function inOrder(entries: Readonly<Record<string, unknown>>): readonly (readonly [string, HeaderEntry])[] {
  const checked = Object.entries(entries).map(([name, entry]) => {
    if (!isHeaderEntry(entry)) throw new RangeError(`tensor ${name} is of a form that is not read`);
    return [name, entry] as const;
  });
  return checked.sort(([, a], [, b]) => a.data_offsets[0] - b.data_offsets[0]);
}

function isHeaderEntry(value: unknown): value is HeaderEntry {
  if (!isRecord(value)) return false;
  const { dtype, shape, data_offsets } = value;
  return (
    (dtype === 'F16' || dtype === 'F32') &&
    isSizes(shape) &&
    shape.length <= 8 &&
    isSizes(data_offsets) &&
    data_offsets.length === 2
  );
}

/** Numbers that count something and whose products stay exact. */
function isSizes(value: unknown): value is readonly number[] {
  return (
    Array.isArray(value) && value.every((size) => Number.isSafeInteger(size) && size >= 0 && size < 2 ** 32)
  );
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every((text) => typeof text === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readHalf(view: DataView, start: number): (index: number) => number {
  return (index) => halfToNumber(view.getUint16(start + 2 * index, true));
}

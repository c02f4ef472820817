import {
  envelopeBytes,
  type Frame,
  frameTypeOf,
  lengthBytes,
  longestFrame,
  longestPayload,
} from './frame.ts';
import { PipeError } from './pipe-error.ts';

/** Cuts what arrives on the pipe into frames, however it was cut on its way. */
export class FrameDecoder {
  #pieces: Buffer[] = [];
  /** Bytes in `#pieces`. */
  #held = 0;
  /** Bytes that have to be there before anything can be read. */
  #wanted = lengthBytes;

  /**
   * The frames that are whole with these bytes, oldest first.
   *
   * @throws PipeError for a length beyond the limits or an unknown type; the pipe is of no use then
   */
  *push(bytes: Buffer): Generator<Frame> {
    this.#pieces.push(bytes);
    this.#held += bytes.length;
    if (this.#held < this.#wanted) return;
    const all = this.#pieces.length === 1 ? bytes : Buffer.concat(this.#pieces);
    let position = 0;
    for (;;) {
      const left = all.length - position;
      this.#wanted = left < lengthBytes ? lengthBytes : lengthBytes + frameLength(all.readUInt32BE(position));
      if (left < this.#wanted) break;
      yield readFrame(all.subarray(position + lengthBytes, position + this.#wanted));
      position += this.#wanted;
    }
    this.#held = all.length - position;
    this.#pieces = this.#held === 0 ? [] : [all.subarray(position)];
  }
}

/** Checked before any of the frame has arrived, so that a wrong length cannot make anybody wait for it or keep it. */
function frameLength(length: number): number {
  if (length >= envelopeBytes && length <= longestFrame) return length;
  throw new PipeError(`a frame claims ${length} bytes`);
}

function readFrame(bytes: Buffer): Frame {
  const type = frameTypeOf(bytes[0]!);
  if (type === undefined) throw new PipeError(`a frame is of type ${bytes[0]}, which there is not`);
  const payload = bytes.subarray(envelopeBytes);
  if (payload.length > longestPayload(type)) {
    throw new PipeError(`a frame of type ${type} claims ${payload.length} bytes`);
  }
  return { type, stream: bytes.readUInt32BE(1), payload };
}

/** What a frame may be, in the order of its number on the wire, which starts at 1. */
const frameTypes = [
  /** A message that nobody answers, in JSON. Belongs to no stream. */
  'notice',
  /** Begins an exchange: its head in JSON. The body follows. */
  'open',
  /** Begins the answer of an exchange: its head in JSON. The body follows. */
  'answer',
  /** A part of the sender's body. */
  'data',
  /** The sender's body is whole. */
  'end',
  /** The receiver has used so many bytes of the other's body: so many more may come. */
  'credit',
  /** Whoever opened the exchange wants it to end soon, for a reason in JSON; answers are still taken. */
  'abort',
  /** Whoever opened the exchange takes no more of it, for a reason in JSON. */
  'cancel',
  /** Whoever answers failed: an error in JSON. Ends the exchange. */
  'fail',
] as const;

export type FrameType = (typeof frameTypes)[number];

/**
 * One message on the pipe between core and gate: the length of what follows (4 bytes), type (1), stream (4), payload;
 * numbers in network order.
 */
export interface Frame {
  readonly type: FrameType;
  /** The exchange that it belongs to: those that the core opened have odd numbers, those of the gate even ones. */
  readonly stream: number;
  readonly payload: Uint8Array;
}

export const lengthBytes = 4;

/** Type and stream. */
export const envelopeBytes = 5;

/** Bytes of a body in one frame at most: longer ones would hold up other streams. */
export const longestData = 64 * 1024;

/** Bytes of JSON in one frame at most. */
export const longestText = 8 * 2 ** 20;

/** Payloads up to this length are copied behind their header, so that a frame is one piece. */
const copied = 2048;

export const longestFrame = envelopeBytes + longestText;

export function longestPayload(type: FrameType): number {
  switch (type) {
    case 'data':
      return longestData;
    case 'end':
      return 0;
    case 'credit':
      return 4;
    default:
      return longestText;
  }
}

/** @returns undefined for a number that no type has */
export function frameTypeOf(code: number): FrameType | undefined {
  return frameTypes[code - 1];
}

/**
 * A frame as pieces to write one after the other.
 *
 * @throws RangeError when the payload is longer than its type allows
 */
export function encodeFrame({ type, stream, payload }: Frame): readonly Uint8Array[] {
  if (payload.length > longestPayload(type)) {
    throw new RangeError(`a frame of type ${type} cannot hold ${payload.length} bytes`);
  }
  const isCopied = payload.length <= copied;
  const head = Buffer.allocUnsafe(lengthBytes + envelopeBytes + (isCopied ? payload.length : 0));
  head.writeUInt32BE(envelopeBytes + payload.length, 0);
  head[lengthBytes] = frameTypes.indexOf(type) + 1;
  head.writeUInt32BE(stream, lengthBytes + 1);
  if (!isCopied) return [head, payload];
  head.set(payload, lengthBytes + envelopeBytes);
  return [head];
}

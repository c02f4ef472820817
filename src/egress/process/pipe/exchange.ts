import type { Frame, FrameType } from './frame.ts';

/** What an exchange may do with the pipe. */
export interface Link {
  send(type: FrameType, stream: number, payload: Uint8Array): void;
  /** Resolves when the pipe has room for more of a body; undefined when it has. */
  room(): Promise<void> | undefined;
  /** It is over: what still arrives for it is dropped. */
  forget(stream: number): void;
}

/** One question with its answer, as one side sees it. */
export interface Exchange {
  /** @throws PipeError when the frame may not come now */
  receive(frame: Frame): void;
  /** The pipe is broken. */
  lost(error: Error): void;
}

export const nothing = new Uint8Array();

export function creditPayload(bytes: number): Uint8Array {
  const payload = Buffer.allocUnsafe(4);
  payload.writeUInt32BE(bytes);
  return payload;
}

/** 0 for a payload that is too short, which is of no use and does no harm. */
export function readCredit({ payload }: Frame): number {
  return payload.length === 4 ? Buffer.from(payload).readUInt32BE() : 0;
}

import { PipeError } from './pipe-error.ts';

export function toJson(value: object): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

/** @throws PipeError when it is no JSON */
export function fromJson(payload: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(payload.buffer, payload.byteOffset, payload.length).toString());
  } catch (cause) {
    throw new PipeError('a message is no JSON', { cause });
  }
}

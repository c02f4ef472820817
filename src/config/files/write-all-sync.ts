import { writeSync } from 'node:fs';

/** Writes all of it at once: the system may take less than it is given. @param position in bytes; default: where the file is at */
export function writeAllSync(descriptor: number, bytes: Uint8Array, position?: number): void {
  for (let written = 0; written < bytes.length; ) {
    const at = position === undefined ? null : position + written;
    written += writeSync(descriptor, bytes, written, bytes.length - written, at);
  }
}

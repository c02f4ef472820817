import type { FileHandle } from 'node:fs/promises';

/** Bytes that are read at once. */
const blockLength = 1 << 18;
const newline = 0x0a;

/**
 * The lines of a part of a file without their newlines, some at a time.
 *
 * @param start where a line begins, in bytes
 * @param end where to stop; what is there behind the last newline is no line
 */
export async function* readLines(
  file: FileHandle,
  start: number,
  end: number,
): AsyncGenerator<readonly Buffer[], void, undefined> {
  let carried: Buffer = Buffer.alloc(0);
  for (let position = start; position < end; ) {
    const block = Buffer.allocUnsafe(Math.min(blockLength, end - position));
    const { bytesRead } = await file.read(block, 0, block.length, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    const text = Buffer.concat([carried, block.subarray(0, bytesRead)]);
    const lines: Buffer[] = [];
    let from = 0;
    for (let at = text.indexOf(newline); at >= 0; at = text.indexOf(newline, from)) {
      lines.push(text.subarray(from, at));
      from = at + 1;
    }
    carried = text.subarray(from);
    yield lines;
  }
}

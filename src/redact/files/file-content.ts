import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { TextDecoder } from 'node:util';
import { contentKind, headLength, type TextEncoding } from './content-kind.ts';

/** A file as a text to scan. */
export interface FileText {
  readonly bytes: number;
  /** In parts, so that a file of any size takes little memory; without its byte order mark. */
  readonly parts: Iterable<string>;
}

/** Why a file is not scanned. */
export interface SkippedContent {
  /** For people: `archive (zip)`, `binary`, `unreadable (EACCES)`, `not a regular file`. */
  readonly skipped: string;
}

const partLength = 4 * 1024 * 1024;

/**
 * Opens a file as a text: UTF-8, whose invalid sequences become U+FFFD, or UTF-16 with or without a mark. The file is
 * closed once all parts are taken.
 */
export function openFileText(file: string): FileText | SkippedContent {
  let descriptor: number | undefined;
  try {
    // Asked before it is opened: to open a pipe is to wait for whoever writes to it.
    if (!statSync(file).isFile()) return { skipped: 'not a regular file' };
    descriptor = openSync(file, 'r');
    const { size } = fstatSync(descriptor);
    // One byte more than there is, so as to see the end; files of the kernel say that they are empty.
    const asked = Math.min(Math.max(size + 1, headLength), partLength);
    const first = readPart(descriptor, asked);
    const kind = contentKind(first.subarray(0, headLength));
    if ('text' in kind && first.length === asked) {
      const parts = decodedParts(descriptor, first, kind.text);
      descriptor = undefined;
      return { bytes: size, parts };
    }
    return textOfBytes(first);
  } catch (error) {
    return { skipped: `unreadable (${(error as NodeJS.ErrnoException).code ?? 'error'})` };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** As `openFileText`, for content that is at hand. */
export function textOfBytes(bytes: Buffer): FileText | SkippedContent {
  const kind = contentKind(bytes.subarray(0, headLength));
  if ('binary' in kind) return { skipped: kind.binary };
  return { bytes: bytes.length, parts: [decode(bytes, kind.text)] };
}

function decode(bytes: Buffer, encoding: TextEncoding): string {
  if (encoding !== 'utf-8') return new TextDecoder(encoding).decode(bytes);
  const text = bytes.toString('utf8');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function* decodedParts(descriptor: number, first: Buffer, encoding: TextEncoding): Generator<string> {
  try {
    const decoder = new TextDecoder(encoding);
    for (let bytes = first; bytes.length > 0; bytes = readPart(descriptor, partLength)) {
      yield decoder.decode(bytes, { stream: true });
    }
    yield decoder.decode();
  } finally {
    closeSync(descriptor);
  }
}

/** Reads until the part is full or the file ends. */
function readPart(descriptor: number, length: number): Buffer {
  const buffer = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const read = readSync(descriptor, buffer, filled, length - filled, null);
    if (read === 0) break;
    filled += read;
  }
  return buffer.subarray(0, filled);
}

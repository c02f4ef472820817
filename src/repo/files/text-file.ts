import { readFile } from 'node:fs/promises';
import { PpagentError } from '../../errors/ppagent-error.ts';

const byteOrderMark = '\uFEFF';

/**
 * A file as text to work on, and the way back. `text` has no byte order mark, and `\n` where the file has `\r\n`
 * throughout; a file that mixes line ends keeps them as they are. Either way `encode(text)` gives `bytes`.
 */
export interface TextFile {
  readonly text: string;
  readonly bytes: Buffer;
  /** A changed text with the mark and the line ends of the file: what a diff of the file has to show. */
  toFileText(text: string): string;
  /**
   * The bytes of a changed text.
   *
   * @throws PpagentError NOT_TEXT when the encoding of the file lacks a character of the text
   */
  encode(text: string): Buffer;
}

/**
 * Reads a file of UTF-8 text; what is not valid UTF-8 is taken for ISO 8859-1, in which every byte is a character.
 *
 * @throws PpagentError PATH_NOT_FOUND, or NOT_TEXT for a file with NUL bytes (binary, or UTF-16)
 */
export async function readTextFile(path: string): Promise<TextFile> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    throw new PpagentError('PATH_NOT_FOUND', `cannot read ${path}`, { cause });
  }
  if (bytes.includes(0)) throw new PpagentError('NOT_TEXT', `${path} is not a text file`);
  return decodeTextFile(bytes);
}

/** As `readTextFile`, for bytes that are at hand. */
export function decodeTextFile(bytes: Buffer): TextFile {
  const encoding = isUtf8(bytes) ? 'utf8' : 'latin1';
  const content = bytes.toString(encoding);
  const mark = content.startsWith(byteOrderMark) ? byteOrderMark : '';
  const unmarked = content.slice(mark.length);
  const crlf = usesCrlf(unmarked);
  const toFileText = (text: string) => mark + (crlf ? text.replace(/\r?\n/g, '\r\n') : text);
  return {
    text: crlf ? unmarked.replaceAll('\r\n', '\n') : unmarked,
    bytes,
    toFileText,
    encode(text) {
      const encoded = Buffer.from(toFileText(text), encoding);
      if (encoding === 'latin1' && encoded.toString('latin1') !== toFileText(text)) {
        throw new PpagentError(
          'NOT_TEXT',
          'the file is not UTF-8, and the change needs characters it cannot hold',
        );
      }
      return encoded;
    },
  };
}

/** Every line ends in CRLF, and no other CR or LF is about: only then is the way back unambiguous. */
function usesCrlf(text: string): boolean {
  return text.includes('\r\n') && !/(^|[^\r])\n|\r(?!\n)/.test(text);
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

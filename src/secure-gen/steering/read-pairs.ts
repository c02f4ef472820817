import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { addAbortSignal, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { ContrastPair } from './contrast-pair.ts';
import { steeredLanguage } from './steered-language.ts';

/** Of one line; a pair of functions has a few kilobytes. UTF-16 units. */
const longestLine = 1 << 20;

/**
 * Reads pairs from a file of JSON Lines, compressed with gzip or not, one at a time. A line is
 * `{"lang": "js", "cwe": "CWE-79", "sec": "…", "vul": "…", "id": "source/1"}`; `lang` may be a long name, `id` may be left out,
 * and what else there is does not matter.
 *
 * @throws PpagentError PAIRS_INVALID, with the line's number; PATH_NOT_FOUND; the signal's reason when aborted
 */
export async function* readPairs(file: string, signal: AbortSignal): AsyncGenerator<ContrastPair> {
  const compressed = await isCompressed(file);
  const bytes = createReadStream(file);
  const input: Readable = compressed
    ? bytes.on('error', (error) => input.destroy(error)).pipe(createGunzip())
    : bytes;
  let number = 0;
  try {
    for await (const line of lines(addAbortSignal(signal, input))) {
      number++;
      if (line === undefined) throw new RangeError('it is too long');
      if (line.trim() !== '') yield parsePair(line, number);
    }
  } catch (error) {
    signal.throwIfAborted();
    if (PpagentError.is(error)) throw error;
    const { message } = error as Error;
    const where =
      error instanceof RangeError ? `${file}:${number}` : `${file} cannot be read after line ${number}`;
    throw new PpagentError('PAIRS_INVALID', `${where}: ${message}`, { cause: error });
  } finally {
    bytes.destroy();
  }
}

async function isCompressed(file: string): Promise<boolean> {
  const handle = await open(file).catch((cause) => {
    throw new PpagentError('PATH_NOT_FOUND', `there is no file ${file} that can be read`, { cause });
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}

/** The lines of a stream; undefined in the place of one that is too long, which is the last. */
async function* lines(input: Readable): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of input) {
    const parts = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
    rest = parts.pop()!;
    yield* parts;
    if (rest.length > longestLine) {
      yield undefined;
      return;
    }
  }
  yield rest + decoder.decode();
}

function parsePair(line: string, number: number): ContrastPair {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new RangeError('it is not JSON');
  }
  if (typeof value !== 'object' || value === null) throw new RangeError('it is no JSON object');
  const { id = `line/${number}`, lang, cwe, sec, vul } = value as Record<string, unknown>;
  const language = typeof lang === 'string' ? steeredLanguage(lang) : undefined;
  if (!language) throw new RangeError('its lang is none of js, ts and py');
  if (typeof cwe !== 'string' || !/^cwe-\d{1,5}$/i.test(cwe))
    throw new RangeError('its cwe is not like CWE-79');
  if (typeof sec !== 'string' || typeof vul !== 'string')
    throw new RangeError('sec and vul are not both texts');
  if (typeof id !== 'string') throw new RangeError('its id is no text');
  const weakness = Number(cwe.slice(4));
  return { id, language, cwe: `cwe-${weakness}`, fixed: sec, vulnerable: vul };
}

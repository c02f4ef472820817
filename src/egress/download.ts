import type { IncomingMessage } from 'node:http';
import { PpagentError } from '../errors/ppagent-error.ts';
import { type HttpGetOptions, httpGet } from './http-get.ts';

export interface DownloadOptions extends Omit<HttpGetOptions, 'headers'> {
  /** First byte wanted. The server may ignore it: look at the answer's own offset. */
  readonly offset?: number;
  /** The validator of the part that is there: a server whose file has changed since then sends it from the start. */
  readonly validator?: string;
}

export interface Download {
  /** Where in the file the body begins: the offset asked for, or 0. */
  readonly offset: number;
  /** Size of the whole file in bytes, where the server says so. */
  readonly totalBytes: number | undefined;
  /** Names this version of the file for a later resumption; only strong ones are given (RFC 9110, section 13.1.5). */
  readonly validator: string | undefined;
  /**
   * Throws PpagentError DOWNLOAD_FAILED when the connection breaks or stalls before the declared end, the signal's
   * reason when aborted.
   */
  readonly body: AsyncIterable<Uint8Array>;
}

/**
 * Begins the download of a file, from an offset where the server can (RFC 9110, section 14). Nothing of it is kept in
 * memory.
 *
 * @throws PpagentError EGRESS_BLOCKED, or DOWNLOAD_FAILED for any answer that is not the file
 */
export async function download(url: URL, options: DownloadOptions): Promise<Download> {
  const offset = options.offset ?? 0;
  const headers: HttpGetOptions['headers'] = {
    ...(offset > 0 && { range: `bytes=${offset}-` }),
    ...(offset > 0 && options.validator !== undefined && { 'if-range': options.validator }),
  };
  const response = await httpGet(url, { ...options, headers });
  try {
    return {
      ...extentOf(response, offset, url),
      validator: strongValidator(response),
      body: bodyOf(response, url, options.signal),
    };
  } catch (error) {
    response.destroy();
    throw error;
  }
}

function extentOf(
  response: IncomingMessage,
  wanted: number,
  url: URL,
): Pick<Download, 'offset' | 'totalBytes'> {
  const failed = (why: string): PpagentError => new PpagentError('DOWNLOAD_FAILED', `${url.href}: ${why}`);
  const encoding = response.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') throw failed(`sent as ${encoding}, which was not asked for`);
  if (response.statusCode === 200) {
    const length = response.headers['content-length'];
    return { offset: 0, totalBytes: length === undefined ? undefined : Number(length) };
  }
  if (response.statusCode !== 206 || wanted === 0) {
    throw failed(`answered ${response.statusCode} ${response.statusMessage ?? ''}`.trimEnd());
  }
  const range = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(response.headers['content-range'] ?? '');
  if (Number(range?.[1] ?? -1) !== wanted) throw failed('answered with another part than was asked for');
  return { offset: wanted, totalBytes: range?.[3] === '*' ? undefined : Number(range?.[3]) };
}

/** Weak validators and dates may stay the same while bytes change, so they cannot vouch for the two halves of a file. */
function strongValidator(response: IncomingMessage): string | undefined {
  const etag = response.headers.etag;
  return etag?.startsWith('"') ? etag : undefined;
}

async function* bodyOf(
  response: IncomingMessage,
  url: URL,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  try {
    yield* response as AsyncIterable<Buffer>;
  } catch (cause) {
    signal?.throwIfAborted();
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new PpagentError('DOWNLOAD_FAILED', `${url.href}: the transfer broke off (${why})`, { cause });
  }
}

import { PpagentError } from '../../errors/ppagent-error.ts';
import type { HttpAnswer } from './http-client.ts';
import { type HttpGetOptions, httpGet } from './http-get.ts';
import { TransferFailure } from './transfer-failure.ts';

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
  const answer = await httpGet(url, { ...options, headers });
  try {
    const extent = extentOf(answer, offset, url);
    return { ...extent, validator: strongValidator(answer), body: bodyOf(answer, url) };
  } catch (error) {
    await answer.body.return();
    throw error;
  }
}

function extentOf(
  { status, statusText, headers }: HttpAnswer,
  wanted: number,
  url: URL,
): Pick<Download, 'offset' | 'totalBytes'> {
  const failed = (why: string): PpagentError => new PpagentError('DOWNLOAD_FAILED', `${url.href}: ${why}`);
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') throw failed(`sent as ${encoding}, which was not asked for`);
  if (status === 200) {
    const length = headers['content-length'];
    return { offset: 0, totalBytes: length === undefined ? undefined : Number(length) };
  }
  if (status !== 206 || wanted === 0) throw failed(`answered ${status} ${statusText}`.trimEnd());
  const range = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers['content-range'] ?? '');
  if (Number(range?.[1] ?? -1) !== wanted) throw failed('answered with another part than was asked for');
  return { offset: wanted, totalBytes: range?.[3] === '*' ? undefined : Number(range?.[3]) };
}

/** Weak validators and dates may stay the same while bytes change, so they cannot vouch for the two halves of a file. */
function strongValidator({ headers }: HttpAnswer): string | undefined {
  return headers.etag?.startsWith('"') ? headers.etag : undefined;
}

async function* bodyOf({ body }: HttpAnswer, url: URL): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (cause) {
    if (!(cause instanceof TransferFailure)) throw cause;
    throw new PpagentError('DOWNLOAD_FAILED', `${url.href}: ${cause.message}`, { cause: cause.cause });
  }
}

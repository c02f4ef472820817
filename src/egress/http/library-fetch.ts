import { ReadableStream } from 'node:stream/web';
import { type HttpGetOptions, httpGet } from './http-get.ts';

/** The part of `fetch` that libraries use to read public files. */
export type LibraryFetch = (input: string | URL, init?: { headers?: Headers }) => Promise<Response>;

/** Statuses that come without a body (Fetch Standard, section 2.2.3). */
const nullBodyStatuses = [101, 103, 204, 205, 304];

/**
 * A `fetch` for libraries that take one, such as transformers.js: GET alone, under a policy, and without any header of
 * theirs but the range, so that no token from the environment rides along.
 *
 * @throws as `httpGet` does
 */
export function createLibraryFetch(options: Omit<HttpGetOptions, 'headers'>): LibraryFetch {
  return async (input, init) => {
    const range = init?.headers?.get('range');
    const answer = await httpGet(new URL(input), { ...options, headers: range ? { range } : {} });
    const { status, statusText, headers } = answer;
    const isEmpty = nullBodyStatuses.includes(status);
    if (isEmpty) await answer.body.return();
    const body = isEmpty ? null : (ReadableStream.from(answer.body) as ReadableStream<Uint8Array>);
    return new Response(body, { status, statusText, headers });
  };
}

import { gitStream } from './git-output.ts';

/** A blob of a repository, or why there is none. */
export type Blob =
  | { readonly id: string; readonly bytes: Buffer }
  | { readonly id: string; readonly missing: string };

/**
 * The contents of blobs, in one git process, in the order of `ids`. A blob that is not there (a partial clone, a broken
 * repository) is told, not thrown.
 *
 * @throws PpagentError GIT_MISSING, GIT_FAILED
 */
export async function* readBlobs(
  root: string,
  ids: readonly string[],
  signal?: AbortSignal,
): AsyncGenerator<Blob> {
  if (ids.length === 0) return;
  const args = ['cat-file', '--batch'];
  let pending: Buffer = Buffer.alloc(0);
  const pieces: Buffer[] = [];
  // The header of the blob that is being read, and how much of it, with the line end behind it, is still to come.
  let reading: { id: string; rest: number } | undefined;
  for await (const chunk of gitStream(root, args, { input: `${ids.join('\n')}\n`, signal })) {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    for (;;) {
      if (!reading) {
        const lineEnd = pending.indexOf(0x0a);
        if (lineEnd < 0) break;
        const header = pending.toString('latin1', 0, lineEnd);
        pending = pending.subarray(lineEnd + 1);
        const [id = '', kind = '', size = ''] = header.split(' ');
        if (kind === 'blob') reading = { id, rest: Number(size) + 1 };
        else yield { id, missing: kind };
        continue;
      }
      const taken = pending.subarray(0, reading.rest);
      if (taken.length > 0) pieces.push(taken);
      pending = pending.subarray(taken.length);
      reading.rest -= taken.length;
      if (reading.rest > 0) break;
      const bytes = Buffer.concat(pieces);
      yield { id: reading.id, bytes: bytes.subarray(0, bytes.length - 1) };
      pieces.length = 0;
      reading = undefined;
    }
  }
}

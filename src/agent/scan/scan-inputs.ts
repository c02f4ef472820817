import { relative, sep } from 'node:path';
import type { LeftOut } from '../../repo/files/left-out.ts';
import { type HistoryBlob, historyBlobs } from '../../repo/git/history-blobs.ts';
import { readBlobs } from '../../repo/git/read-blobs.ts';
import { stagedChanges } from '../../repo/git/staged-changes.ts';
import type { ScanInput } from './files/scan-content.ts';

/** A content to scan, and in the history the commit that brought it in. */
export type TargetInput = ScanInput & { readonly origin?: Pick<HistoryBlob, 'commit' | 'date'> };

/** Files of the working tree. */
export function* fileInputs(files: readonly string[], root: string): Generator<TargetInput> {
  for (const file of files) yield { path: relative(root, file).split(sep).join('/'), file };
}

/**
 * What the next commit would bring in, from the index: the working tree may be ahead of it.
 *
 * @param onPaths called with what is staged before git reads it: what it starts goes on meanwhile
 */
export async function* stagedInputs(
  root: string,
  leftOut: LeftOut,
  signal: AbortSignal,
  onPaths: (paths: readonly string[]) => void,
): AsyncGenerator<TargetInput> {
  const changes = (await stagedChanges(root)).filter(({ path }) => !leftOut.has(path));
  const contents = readBlobs(
    root,
    changes.map(({ blob }) => blob),
    signal,
  );
  onPaths(changes.map(({ path }) => path));
  let index = 0;
  for await (const content of contents) {
    const { path } = changes[index++]!;
    if ('bytes' in content) yield { path, bytes: content.bytes };
  }
}

/** Every content that a commit brought in, each once, under the path and with the commit that had it first. */
export async function* historyInputs(
  root: string,
  since: string | undefined,
  leftOut: LeftOut,
  signal: AbortSignal,
  onCount: (count: number) => void,
): AsyncGenerator<TargetInput> {
  const blobs = (await historyBlobs(root, since)).filter(({ path }) => !leftOut.has(path));
  onCount(blobs.length);
  let index = 0;
  const contents = readBlobs(
    root,
    blobs.map(({ blob }) => blob),
    signal,
  );
  for await (const content of contents) {
    const { path, commit, date } = blobs[index++]!;
    if ('bytes' in content) yield { path, bytes: content.bytes, origin: { commit, date } };
  }
}

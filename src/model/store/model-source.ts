import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Download, type DownloadOptions, download } from '../../egress/http/download.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';

/** Which part of a file is there already. */
export interface Resumption {
  readonly offset: number;
  readonly validator?: string;
}

/** Where the files of a model come from. */
export interface ModelSource {
  /** For a person, and to tell two sources apart. */
  readonly address: string;
  /**
   * Begins to read one file, from the offset where the source can.
   *
   * @throws PpagentError EGRESS_BLOCKED, DOWNLOAD_FAILED
   */
  open(path: string, from: Resumption, signal?: AbortSignal): Promise<Download>;
}

/** True for what is an address rather than a folder. */
export function isHttpAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

/** Files below an address: `https://host/folder` has `https://host/folder/config.json`. */
export function urlSource(
  base: URL,
  options: Omit<DownloadOptions, 'offset' | 'validator' | 'signal'>,
): ModelSource {
  const folder = new URL(base);
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  return {
    address: folder.href,
    open: (path, from, signal) => {
      const url = new URL(folder);
      url.pathname += path.split('/').map(encodeURIComponent).join('/');
      return download(url, { ...options, ...from, signal });
    },
  };
}

/** Files of a folder on this machine, given as a path or a file: address. */
export function folderSource(folder: string, cwd: string): ModelSource {
  const root = folder.startsWith('file:') ? fileURLToPath(folder) : resolve(cwd, folder);
  return {
    address: root,
    open: async (path, { offset }, signal) => {
      const file = join(root, path);
      const found = await stat(file).catch(() => undefined);
      if (!found?.isFile()) {
        throw new PpagentError('DOWNLOAD_FAILED', `${file} is not there`, {
          remedy: 'Name the folder that holds the model, the one with its manifest.json.',
        });
      }
      return {
        offset,
        totalBytes: found.size,
        validator: undefined,
        body: fileBody(file, offset, signal),
      };
    },
  };
}

async function* fileBody(file: string, start: number, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file, { start, signal, highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>;
  } catch (cause) {
    signal?.throwIfAborted();
    throw new PpagentError('DOWNLOAD_FAILED', `cannot read ${file}: ${(cause as Error).message}`, { cause });
  }
}

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { ManifestFile } from './manifest.ts';
import type { ModelSource, Resumption } from './model-source.ts';
import { PartialFile } from './partial-file.ts';

/** A file to be pulled; of another's model only the size may be known, or nothing. */
export interface WantedFile extends Partial<ManifestFile> {
  /** Relative to the model's folder and to the source alike. */
  readonly path: string;
}

export interface PullOptions {
  readonly signal?: AbortSignal;
  /** Bytes of this file that are there: those of an earlier run first, then as they arrive. */
  readonly onBytes?: (bytes: number) => void;
}

/**
 * Pulls one file into a folder, going on where an earlier run stopped. Its SHA-256 is made while it streams; a file that
 * is not what was wanted never gets its final name. What arrived before a failure is kept, unless it is known to be wrong.
 *
 * @returns what the file is
 * @throws PpagentError DOWNLOAD_FAILED, WRITE_FAILED, EGRESS_BLOCKED; MODEL_DAMAGED when the hash is not the wanted one;
 *   the signal's reason when aborted
 */
export async function pullFile(
  source: ModelSource,
  file: WantedFile,
  folder: string,
  options: PullOptions = {},
): Promise<ManifestFile> {
  const partial = new PartialFile(join(folder, file.path));
  const resumption = await resumptionOf(partial, source, file);
  const pulled = await receive(partial, source, file, resumption, options);
  if (file.sha256 === undefined || file.sha256 === pulled.sha256) {
    await partial.complete();
    return pulled;
  }
  await partial.discard();
  // The part of an earlier run may be to blame; the whole from one hand has a second chance.
  if (resumption.offset > 0) return pullFile(source, file, folder, options);
  throw new PpagentError(
    'MODEL_DAMAGED',
    `${file.path} from ${source.address} is not the file that the manifest lists; it was not kept`,
    { remedy: 'Pull from a source that holds the model of this version of ppagent.' },
  );
}

/**
 * A known hash makes any part worth trying; without one the part must be of the same version of the file. A part of a
 * file of unknown size cannot be told from the whole.
 */
async function resumptionOf(
  partial: PartialFile,
  source: ModelSource,
  file: WantedFile,
): Promise<Resumption> {
  const offset = await partial.size();
  if (file.bytes === undefined || offset === 0 || offset > file.bytes) return { offset: 0 };
  const validator = await partial.validatorFrom(source.address);
  if (validator !== undefined) return { offset, validator };
  return { offset: file.sha256 === undefined ? 0 : offset };
}

async function receive(
  partial: PartialFile,
  source: ModelSource,
  file: WantedFile,
  start: Resumption,
  options: PullOptions,
): Promise<ManifestFile> {
  const hash = createHash('sha256');
  if (start.offset > 0 && start.offset === file.bytes) {
    await partial.hashInto(hash, start.offset);
    options.onBytes?.(start.offset);
    return { bytes: start.offset, sha256: hash.digest('hex') };
  }
  const download = await source.open(file.path, start, options.signal);
  const failed = (why: string): PpagentError =>
    new PpagentError('DOWNLOAD_FAILED', `${file.path} from ${source.address}: ${why}`);
  const total = file.bytes ?? download.totalBytes;
  if (download.totalBytes !== undefined && download.totalBytes !== total) {
    throw failed(`it has ${download.totalBytes} bytes instead of ${total}`);
  }
  await partial.hashInto(hash, download.offset);
  const writer = await partial.openAt(download.offset);
  let bytes = download.offset;
  try {
    await partial.describe(source.address, download.validator);
    options.onBytes?.(bytes);
    for await (const chunk of download.body) {
      bytes += chunk.length;
      if (bytes > (total ?? Number.POSITIVE_INFINITY)) {
        await partial.discard();
        throw failed(`it goes on after ${total} bytes; it was not kept`);
      }
      hash.update(chunk);
      await writer.write(chunk);
      options.onBytes?.(bytes);
    }
    options.signal?.throwIfAborted();
    if (bytes < (total ?? 0)) throw failed(`it ended after ${bytes} of ${total} bytes`);
    await writer.sync();
  } finally {
    await writer.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}

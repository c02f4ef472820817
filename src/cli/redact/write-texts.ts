import { mkdir } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { replaceFile } from '../../config/files/replace-file.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { CliIo } from '../cli-io.ts';
import type { TextSource } from './text-sources.ts';

/** Where results go. */
export type Destination =
  | { readonly kind: 'stdout' }
  | { readonly kind: 'in-place' }
  | { readonly kind: 'folder'; readonly folder: string };

/** What commander makes of `--in-place`, `--out-dir` and `--json`. @throws PpagentError USAGE */
export function destinationOf(
  options: { readonly inPlace?: boolean; readonly outDir?: string; readonly json?: boolean },
  files: readonly string[],
  io: CliIo,
): Destination {
  const usage = (message: string, remedy: string) => new PpagentError('USAGE', message, { remedy });
  if (options.inPlace && options.outDir !== undefined) {
    throw usage('--in-place and --out-dir exclude each other', 'Give one of them.');
  }
  if (options.outDir === '')
    throw usage('--out-dir names no folder', 'Name one; `.` is the folder that you are in.');
  if (options.json && (options.inPlace || options.outDir !== undefined)) {
    throw usage('--json goes to standard output', 'Leave it out, or --in-place and --out-dir.');
  }
  const fromStdin = files.length === 0 || files[0] === '-';
  if (fromStdin && (options.inPlace || options.outDir !== undefined)) {
    throw usage('standard input goes to standard output', 'Name files, or leave the option out.');
  }
  if (options.inPlace) return { kind: 'in-place' };
  if (options.outDir !== undefined) return { kind: 'folder', folder: resolve(io.cwd, options.outDir) };
  if (files.length > 1 && !options.json) {
    throw usage('several files do not fit on standard output', 'Add --in-place or --out-dir FOLDER.');
  }
  return { kind: 'stdout' };
}

/**
 * Writes the results, each whole or not at all. Nothing is written before all of them are there.
 *
 * @throws PpagentError WRITE_FAILED
 */
export async function writeTexts(
  results: readonly { readonly source: TextSource; readonly text: string }[],
  destination: Destination,
  io: CliIo,
): Promise<void> {
  for (const { source, text } of results) {
    const bytes = source.content.encode(text);
    if (destination.kind === 'stdout') io.stdout.write(bytes);
    else if (destination.kind === 'in-place') {
      if (!bytes.equals(source.content.bytes)) await replaceFile(source.file!, bytes);
    } else await writeInto(destination.folder, source, bytes);
  }
}

/** A file from outside the root keeps its name only, so that nothing lands outside the folder. */
function insidePath({ path, file }: TextSource): string {
  const isInside = path !== undefined && !path.startsWith('../') && path !== '..' && !isAbsolute(path);
  return isInside ? path : basename(file!);
}

async function writeInto(folder: string, source: TextSource, bytes: Buffer): Promise<void> {
  const file = join(folder, insidePath(source));
  await mkdir(dirname(file), { recursive: true }).catch((cause) => {
    throw new PpagentError('WRITE_FAILED', `cannot write ${file}`, { cause });
  });
  await replaceFile(file, bytes);
}

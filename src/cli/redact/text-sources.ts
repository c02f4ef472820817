import { realpath } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { readTextFile, type TextFile } from '../../repo/files/text-file.ts';
import type { CliIo } from '../cli-io.ts';
import { readInput } from '../input/read-input.ts';
import type { ScanScope } from '../scan/scan-scope.ts';

/** A text to redact or to restore. */
export interface TextSource {
  /** For people. */
  readonly name: string;
  /** Relative to the root, with `/`; undefined where nobody has said which file the text is from. */
  readonly path: string | undefined;
  /** Where it came from, for writing it back; undefined for standard input. */
  readonly file: string | undefined;
  readonly content: TextFile;
}

/**
 * The texts that a command line names: files, or standard input when it names none.
 *
 * @param pathOption which file standard input is from
 * @throws PpagentError PATH_NOT_FOUND, NOT_TEXT, USAGE
 */
export async function readTextSources(
  files: readonly string[],
  pathOption: string | undefined,
  scope: ScanScope,
  io: CliIo,
): Promise<TextSource[]> {
  const pathOf = (file: string) => relative(scope.root, resolve(scope.folder, file)).split(sep).join('/');
  if (files.length === 0 || (files.length === 1 && files[0] === '-')) {
    const path = pathOption === undefined ? undefined : pathOf(pathOption);
    return [{ name: 'standard input', path, file: undefined, content: await readInput(io) }];
  }
  if (pathOption !== undefined) {
    throw new PpagentError(
      'USAGE',
      '--path says where standard input is from; files have paths of their own',
    );
  }
  return Promise.all(
    files.map(async (name) => {
      // Links are followed once, here: what is written back goes where the text came from.
      const file = await realpath(resolve(scope.folder, name)).catch((cause) => {
        throw new PpagentError('PATH_NOT_FOUND', `there is no ${name}`, { cause });
      });
      return { name, path: pathOf(file), file, content: await readTextFile(file) };
    }),
  );
}

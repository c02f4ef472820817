import { posix } from 'node:path';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { listFiles } from '../../repo/files/list-files.ts';
import { languageOfPath, supportedExtensions } from '../../repo/language-of-path.ts';
import { localise } from '../localise/localise.ts';
import { localiseRequest } from '../localise/localise-request.ts';
import { SourceIndex } from '../localise/source-index.ts';
import type { Suspect } from '../localise/suspect.ts';
import { isTestPath } from '../localise/test-path.ts';
import type { V8Coverage } from '../localise/v8-coverage.ts';
import { isVendoredPath } from '../localise/vendored-path.ts';
import type { TestRun } from './run-tests.ts';

interface FindOptions {
  readonly root: string;
  readonly paths: readonly string[];
  readonly request?: string;
  readonly testCommand?: string;
  /** Where the test command runs, relative to `root`. */
  readonly folder: string;
}

/**
 * The functions to look at, likeliest first, and the sources that they are in.
 *
 * @throws PpagentError NO_SUPPORTED_LANGUAGE when there is nothing that could be repaired
 */
export async function findSuspects(
  options: FindOptions,
  baseline: (TestRun & { readonly coverage: V8Coverage }) | undefined,
): Promise<{ suspects: Suspect[]; sources: SourceIndex }> {
  const files = await listFiles(options.root);
  const known = files.filter((file) => languageOfPath(file) !== undefined);
  const isTest = testFileCheck(options);
  const allowed = new Set(known.filter((file) => isAmong(file, options.paths, isTest)));
  if (allowed.size === 0) {
    const where = options.paths.length > 0 ? options.paths.join(', ') : options.root;
    throw new PpagentError('NO_SUPPORTED_LANGUAGE', `no source file in ${where} ends in ${endings()}`);
  }
  const sources = new SourceIndex(options.root, known);
  const mayChange = (file: string) => allowed.has(file);
  const suspects =
    baseline === undefined || options.request !== undefined
      ? await localiseRequest({ sources, request: options.request ?? '', mayChange })
      : await localise({
          sources,
          report: baseline.report,
          mayChange,
          isTest,
          coverage: baseline.coverage,
        });
  return { suspects, sources };
}

/** Tests by their names, and what the test command names: `node check.js` makes a test of any file. */
function testFileCheck({ testCommand = '', folder }: FindOptions): (file: string) => boolean {
  const words = testCommand.split(/[\s"'`;&|()]+/).filter((word) => word !== '');
  const named = new Set(words.map((word) => posix.join(folder, word)));
  return (file) => isTestPath(file) || named.has(file);
}

/** Tests are among what was named only where they were named themselves, or the folder of tests that they are in. */
function isAmong(file: string, paths: readonly string[], isTest: (file: string) => boolean): boolean {
  if (paths.includes(file)) return true;
  if (paths.length === 0) return !isTest(file) && !isVendoredPath(file);
  return paths.some((path) => {
    const isBelow = path === '' || file.startsWith(`${path}/`);
    return isBelow && (!isTest(file) || isTestPath(`${path}/`));
  });
}

function endings(): string {
  return supportedExtensions.join(', ');
}

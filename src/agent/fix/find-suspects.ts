import { PpagentError } from '../../errors/ppagent-error.ts';
import { listFiles } from '../../repo/files/list-files.ts';
import { languageOfPath, supportedExtensions } from '../../repo/language-of-path.ts';
import { localise } from '../localise/localise.ts';
import { localiseRequest } from '../localise/localise-request.ts';
import { SourceIndex } from '../localise/source-index.ts';
import type { Suspect } from '../localise/suspect.ts';
import type { V8Coverage } from '../localise/v8-coverage.ts';
import { mayBeChanged, testFileCheck } from './may-be-changed.ts';
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
  const allowed = new Set(known.filter(mayBeChanged(options)));
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

function endings(): string {
  return supportedExtensions.join(', ');
}

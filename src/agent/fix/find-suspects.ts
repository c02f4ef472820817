import { PpagentError } from '../../errors/ppagent-error.ts';
import { listFiles } from '../../repo/files/list-files.ts';
import { languageOfPath, supportedExtensions } from '../../repo/language-of-path.ts';
import { localise } from '../localise/localise.ts';
import { localiseRequest } from '../localise/localise-request.ts';
import { SourceIndex } from '../localise/source-index.ts';
import type { Suspect } from '../localise/suspect.ts';
import { isTestPath } from '../localise/test-path.ts';
import type { V8Coverage } from '../localise/v8-coverage.ts';
import type { TestRun } from './run-tests.ts';

interface FindOptions {
  readonly root: string;
  readonly paths: readonly string[];
  readonly request?: string;
}

/**
 * The functions to look at, likeliest first.
 *
 * @throws PpagentError NO_SUPPORTED_LANGUAGE when there is nothing that could be repaired
 */
export async function findSuspects(
  options: FindOptions,
  baseline: (TestRun & { readonly coverage: V8Coverage }) | undefined,
): Promise<Suspect[]> {
  const files = await listFiles(options.root);
  const known = files.filter((file) => languageOfPath(file) !== undefined);
  const mayChange = (file: string) => isAmong(file, options.paths) && known.includes(file);
  if (!known.some(mayChange)) {
    const where = options.paths.length > 0 ? options.paths.join(', ') : options.root;
    throw new PpagentError('NO_SUPPORTED_LANGUAGE', `no source file in ${where} ends in ${endings()}`);
  }
  const sources = new SourceIndex(options.root, known);
  if (options.request !== undefined) return localiseRequest({ sources, request: options.request, mayChange });
  return localise({
    sources,
    report: baseline!.report,
    mayChange,
    coverage: baseline!.coverage,
  });
}

function isAmong(file: string, paths: readonly string[]): boolean {
  if (paths.length === 0) return !isTestPath(file);
  return paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
}

function endings(): string {
  return supportedExtensions.join(', ');
}

import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/**
 * The change of one file as a unified diff that `git apply` and `patch -p1` take; empty when nothing changes.
 *
 * @param path relative to the repository's root, with `/`
 * @param before null when the file is new
 * @param after null when the file goes away
 */
export function unifiedDiff(path: string, before: string | null, after: string | null): string {
  if (before === after) return '';
  return createTwoFilesPatch(
    before === null ? '/dev/null' : `a/${path}`,
    after === null ? '/dev/null' : `b/${path}`,
    before ?? '',
    after ?? '',
    undefined,
    undefined,
    { context: 3, headerOptions: FILE_HEADERS_ONLY },
  );
}

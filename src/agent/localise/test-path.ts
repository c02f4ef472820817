/** Whether a path looks like a test rather than like what is tested, by the conventions of the usual runners. */
export function isTestPath(path: string): boolean {
  return /(^|\/)(tests?|__tests__|specs?|testing)\/|(^|\/)(test_[^/]*|conftest)\.py$|[._-](test|spec|tests)\.[^/.]+$|(^|\/)(test|tests|spec)\.[^/.]+$|Tests?\.java$/.test(
    path,
  );
}

/** Whether a path lies where projects keep code of others, or code that a program made. */
export function isVendoredPath(path: string): boolean {
  return /(^|\/)(vendor|vendored|third[_-]party|node_modules|site-packages|dist|build|out|generated)\//.test(
    path,
  );
}

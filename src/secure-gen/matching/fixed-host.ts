/**
 * What stands before a part of an address so that the part does not decide where it leads: a host with what ends it, a path
 * of this site, or another part that is not constant (`\0`) with what ends a host behind it.
 */
export const fixedHost =
  /^(?:[a-z][a-z+.-]*:)?\/\/[^/?#\0]+[/?#]|^\/[^/\\\0]|^\0(?:[\s\S]*[^:/])?[/?#]|^[^:/\0]+[/?#]|^[?#]/i;

import type { FileAnalysis } from '../analysis/file-analysis.ts';

const oldForms =
  /^[ \t]*print[ \t]+["'\w]|\bexcept [\w.]+, \w+:|\.has_key\(|\bunicode\(|\bxrange\(|\bfrom (?:urllib2|StringIO) import|\bimport (?:urllib2|StringIO|ConfigParser)\b|\braw_input\(|^[ \t]*raise \w+, /m;

/** Whether a file is written for Python 2, which knows no f-strings. */
export function isPython2({ text }: FileAnalysis): boolean {
  return oldForms.test(text);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The file that says what ppagent is not to look at, in the syntax of gitignore(5); one in any folder. */
const fileName = '.ppagentignore';

/** What a repository wants left out whether git tracks it or not: large vocabularies, recorded answers, test vectors. */
export class LeftOut {
  readonly #root: string;
  /** By folder, relative to the root, with a `/` at its end; empty for the root. */
  readonly #patterns = new Map<string, Ignore | undefined>();

  constructor(root: string) {
    this.#root = root;
  }

  /** @param path of a file, relative to the root, with `/` */
  has(path: string): boolean {
    if (path === '' || path.startsWith('../')) return false;
    // The innermost file with an opinion decides.
    for (let end = path.lastIndexOf('/'); ; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end + 1);
      const verdict = this.#of(folder)?.test(path.slice(folder.length));
      if (verdict?.ignored) return true;
      if (verdict?.unignored || end < 0) return false;
    }
  }

  #of(folder: string): Ignore | undefined {
    if (this.#patterns.has(folder)) return this.#patterns.get(folder);
    let patterns: Ignore | undefined;
    try {
      patterns = ignore().add(readFileSync(join(this.#root, folder, fileName), 'utf8'));
    } catch {
      // None there.
    }
    this.#patterns.set(folder, patterns);
    return patterns;
  }
}

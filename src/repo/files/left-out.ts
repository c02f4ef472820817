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

  /** @param also further patterns, as of a file at the root */
  constructor(root: string, also: readonly string[] = []) {
    this.#root = root;
    if (also.length > 0)
      this.#patterns.set(
        '',
        ignore()
          .add([...also])
          .add(this.#read('')),
      );
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
    const text = this.#read(folder);
    const patterns = text === '' ? undefined : ignore().add(text);
    this.#patterns.set(folder, patterns);
    return patterns;
  }

  #read(folder: string): string {
    try {
      return readFileSync(join(this.#root, folder, fileName), 'utf8');
    } catch {
      return '';
    }
  }
}

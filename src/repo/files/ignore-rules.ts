import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Ignore files of a folder; the later one can take back what the earlier one says. */
const ignoreFiles = ['.gitignore', '.ppagentignore'] as const;

/** Never looked into: what version control and package managers keep for themselves. */
const alwaysIgnored = ['.git', '.hg', '.svn', 'node_modules'];

interface Layer {
  /** The folder that the patterns are relative to, relative to the root, ending in `/`; empty for the root. */
  readonly base: string;
  readonly patterns: Ignore;
}

/**
 * The ignore rules that hold in one folder: those of its own ignore files and those of every folder above it, down from
 * the root of the walk. As in git, the innermost file with an opinion decides (gitignore(5), PATTERN FORMAT).
 */
export class IgnoreRules {
  readonly #layers: readonly Layer[];

  private constructor(layers: readonly Layer[]) {
    this.#layers = layers;
  }

  /** The rules of the root folder, `.git/info/exclude` included. */
  static async atRoot(root: string): Promise<IgnoreRules> {
    const base = ignore().add(alwaysIgnored);
    base.add(await readIfPresent(join(root, '.git', 'info', 'exclude')));
    return new IgnoreRules([{ base: '', patterns: base }]).enter(root, '');
  }

  /** @param folder relative to `root`, with `/`; empty for the root itself */
  async enter(root: string, folder: string): Promise<IgnoreRules> {
    const texts = await Promise.all(ignoreFiles.map((name) => readIfPresent(join(root, folder, name))));
    if (texts.every((text) => text === '')) return this;
    const base = folder === '' ? '' : `${folder}/`;
    return new IgnoreRules([...this.#layers, { base, patterns: ignore().add(texts.join('\n')) }]);
  }

  /** @param path relative to the root, with `/`, and with a `/` at its end when it is a folder */
  ignores(path: string): boolean {
    for (const { base, patterns } of this.#layers.toReversed()) {
      const { ignored, unignored } = patterns.test(path.slice(base.length));
      if (ignored) return true;
      if (unignored) return false;
    }
    return false;
  }
}

async function readIfPresent(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    // Absent, or, where .git is a file, inside something that is no folder.
    return '';
  }
}

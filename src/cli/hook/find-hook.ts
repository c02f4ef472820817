import { join } from 'node:path';
import { pathExists } from '../../repo/files/path-exists.ts';
import { hooksFolder } from '../../repo/git/hooks-folder.ts';

/** Where a repository's pre-commit hook is kept. */
export type Hook =
  /** A script: git's own, one that `core.hooksPath` points to, or husky's. */
  | { readonly kind: 'script'; readonly file: string; readonly keeper: 'git' | 'husky' }
  /** A section of lefthook's local configuration, which it merges into the shared one. */
  | { readonly kind: 'lefthook'; readonly file: string };

const lefthookFiles = ['lefthook.yml', 'lefthook.yaml', '.lefthook.yml', '.lefthook.yaml'];

/** Finds out which of the usual tools keeps the hooks of a repository. */
export async function findHook(root: string): Promise<Hook> {
  for (const name of lefthookFiles) {
    if (await pathExists(join(root, name))) {
      return { kind: 'lefthook', file: join(root, name.replace('lefthook', 'lefthook-local')) };
    }
  }
  // Husky's own scripts, in `.husky/_`, call those that people write, in `.husky`.
  const folder = await hooksFolder(root);
  const husky = join(root, '.husky');
  if (folder === join(husky, '_') || (folder !== husky && (await pathExists(join(husky, '_', 'husky.sh'))))) {
    return { kind: 'script', file: join(husky, 'pre-commit'), keeper: 'husky' };
  }
  return { kind: 'script', file: join(folder, 'pre-commit'), keeper: folder === husky ? 'husky' : 'git' };
}

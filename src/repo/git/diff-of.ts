import { withGit } from './open-git.ts';

/** What to compare: the working tree with the index, the index with the last commit, or the working tree with a commit. */
export type Comparison =
  | { readonly kind: 'unstaged' }
  | { readonly kind: 'staged' }
  | { readonly kind: 'since'; readonly commit: string };

/**
 * The differences as a unified diff. Programs that the repository's configuration names for that are not run.
 *
 * @throws PpagentError NOT_A_REPOSITORY, GIT_MISSING
 */
export function diffOf(root: string, comparison: Comparison): Promise<string> {
  return withGit(root, (git) =>
    git.raw(['diff', '--no-ext-diff', '--no-textconv', '--no-color', ...sidesOf(comparison), '--']),
  );
}

function sidesOf(comparison: Comparison): string[] {
  switch (comparison.kind) {
    case 'unstaged':
      return [];
    case 'staged':
      return ['--cached'];
    case 'since':
      return ['--end-of-options', comparison.commit];
  }
}

import type { SimpleGit } from 'simple-git';
import { type LanguageId, languageOfPath } from '../language-of-path.ts';
import { functionsOf } from '../symbols/functions-of.ts';
import type { FunctionSymbol } from '../symbols/source-symbol.ts';
import { type Commit, modifyingCommits } from './modifying-commits.ts';
import { withGit } from './open-git.ts';

interface FunctionChange {
  /** Relative to the repository's root, with `/`. */
  readonly file: string;
  readonly language: LanguageId;
  readonly qualifiedName: string;
  /** The whole declaration as it was and as it became. */
  readonly before: string;
  readonly after: string;
}

/** One function that one commit changed without changing its signature. */
export interface PastFix extends FunctionChange {
  readonly commit: Commit;
  /** Test files that the commit changed or added. */
  readonly tests: readonly string[];
}

export interface PastFixesOptions {
  /** Look at so many commits, newest first. */
  readonly commits: number;
  /** A commit that touches more source files is a change of another kind. */
  readonly mostFiles?: number;
  /** Which paths are tests. */
  readonly isTestPath: (path: string) => boolean;
}

/**
 * The changes to function bodies in the history of the checked-out branch, newest first. Tests are not among the
 * functions. Whether a change mends something is for the caller to judge by its message and tests.
 *
 * @throws PpagentError NOT_A_REPOSITORY, GIT_MISSING
 */
export function pastFixes(root: string, options: PastFixesOptions): Promise<PastFix[]> {
  return withGit(root, async (git) => {
    const fixes: PastFix[] = [];
    for (const commit of await modifyingCommits(git, options.commits)) {
      const sources = commit.modified.filter((file) => !options.isTestPath(file) && languageOfPath(file));
      if (sources.length > (options.mostFiles ?? 5)) continue;
      const tests = [...commit.modified, ...commit.added].filter(options.isTestPath);
      for (const file of sources) {
        for (const change of await changesIn(git, commit.hash, file))
          fixes.push({ ...change, commit, tests });
      }
    }
    return fixes;
  });
}

async function changesIn(git: SimpleGit, hash: string, file: string): Promise<FunctionChange[]> {
  const language = languageOfPath(file)!;
  const before = await git.raw(['cat-file', 'blob', `${hash}^:${file}`]);
  const after = await git.raw(['cat-file', 'blob', `${hash}:${file}`]);
  const old = new Map((await functionsOf(language, before)).map((symbol) => [keyOf(symbol), symbol]));
  return (await functionsOf(language, after)).flatMap((symbol) => {
    const was = old.get(keyOf(symbol));
    if (!was || bodyOf(was, before) === bodyOf(symbol, after)) return [];
    return {
      file,
      language,
      qualifiedName: symbol.qualifiedName,
      before: before.slice(was.range.startIndex, was.range.endIndex),
      after: after.slice(symbol.range.startIndex, symbol.range.endIndex),
    };
  });
}

function keyOf({ qualifiedName, signature }: FunctionSymbol): string {
  return `${qualifiedName}\n${signature}`;
}

function bodyOf({ bodyRange }: FunctionSymbol, text: string): string {
  return text.slice(bodyRange.startIndex, bodyRange.endIndex);
}

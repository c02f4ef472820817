import ignore from 'ignore';
import type { PrivacyPolicy } from './privacy-policy.ts';

/** Why the text of a file may not leave. */
export type PathRefusal = 'outside the repository' | 'local only' | 'not on the list of paths that may leave';

/** What a policy says of files, by their paths. */
export class PathRules {
  readonly #isLocalOnly: Matcher;
  readonly #allowed: readonly Matcher[];

  constructor({ localOnlyPaths, allowedPaths }: Pick<PrivacyPolicy, 'localOnlyPaths' | 'allowedPaths'>) {
    // In doubt a file stays: `Secrets/` is `secrets/`, as some file systems have it, but `SRC/` is not `src/`.
    this.#isLocalOnly = matcherOf(localOnlyPaths, { ignorecase: true });
    this.#allowed = allowedPaths.map((patterns) => matcherOf(patterns, { ignorecase: false }));
  }

  /**
   * Why the text of a file may not leave; undefined where it may.
   *
   * @param path relative to the repository, with `/`
   */
  refusalOf(path: string): PathRefusal | undefined {
    if (!isInside(path)) return 'outside the repository';
    if (this.#isLocalOnly(path)) return 'local only';
    if (this.#allowed.every((matches) => matches(path))) return undefined;
    return 'not on the list of paths that may leave';
  }
}

type Matcher = (path: string) => boolean;

/**
 * Patterns as in gitignore(5); the last one that fits a file, or a folder that it is in, decides. Other than git, a `!`
 * takes a file back out of a folder, too: git need not look into folders that it ignores, but a list of what may leave
 * has to mean what it says.
 */
function matcherOf(patterns: readonly string[], options: { readonly ignorecase: boolean }): Matcher {
  const rules = patterns.map((pattern) => {
    const takesBack = pattern.startsWith('!');
    return { takesBack, pattern: ignore(options).add(takesBack ? pattern.slice(1) : pattern) };
  });
  return (path) => {
    const last = rules.findLast(({ pattern }) => pattern.ignores(path));
    return last !== undefined && !last.takesBack;
  };
}

function isInside(path: string): boolean {
  return ignore.isPathValid(path) && !/(?:^|[\\/])\.\.?(?:[\\/]|$)/.test(path);
}

/** One line of `git diff --raw -z`: a file as a change leaves it. */
export interface RawChange {
  /** Relative to the root of the repository, with `/`. */
  readonly path: string;
  readonly mode: string;
  /** Of the new content; all zeros where git has none, for instance in the working tree. */
  readonly blob: string;
}

/** Links, folders of other repositories and deletions hold no text of this repository. */
export function isRegularFile({ mode }: RawChange): boolean {
  return mode.startsWith('100');
}

/**
 * Reads what git prints with `--raw -z --no-abbrev --no-renames`: `:modes ids status NUL path NUL`.
 *
 * @param other gets every piece between the NULs that belongs to no change, as headers of commits
 */
export function parseRawChanges(output: string, other: (piece: string) => void = () => {}): RawChange[] {
  const changes: RawChange[] = [];
  const pieces = output.split('\0');
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!;
    // Merges have a colon a parent.
    const match = /^\n?:+(?:\d{6} )+(\d{6}) (?:[0-9a-f]+ )+([0-9a-f]{40,64}) [A-Z]+\d*$/.exec(piece);
    if (!match) {
      if (piece !== '') other(piece);
      continue;
    }
    changes.push({ mode: match[1]!, blob: match[2]!, path: pieces[++index] ?? '' });
  }
  return changes;
}

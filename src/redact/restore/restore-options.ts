import type { Sink } from './sink.ts';

export interface RestoreOptions {
  /** Default: `text`. */
  readonly sink?: Sink;
  /** The file that the text is for, relative to the repository, with `/`: its own secrets come back, others do not. */
  readonly path?: string | undefined;
  /**
   * Where a secret may come back: anywhere in its file (`file`, the default), or there only behind the words that it was
   * found behind (`place`). With a set, whatever the file, the secrets that are in it: for an answer to somebody whose own
   * text held them.
   */
  readonly secrets?: 'file' | 'place' | ReadonlySet<string>;
}

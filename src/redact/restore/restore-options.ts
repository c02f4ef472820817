import type { Sink } from './sink.ts';

export interface RestoreOptions {
  /** Default: `text`. */
  readonly sink?: Sink;
  /** The file that the text is for, relative to the repository, with `/`: its own secrets come back, others do not. */
  readonly path?: string | undefined;
  /**
   * Where in its file a secret may come back: anywhere (`file`, the default), or only behind the words that it was found
   * behind (`place`).
   */
  readonly secrets?: 'file' | 'place';
}

/**
 * What stands between two blank lines of an event stream (WHATWG HTML, 9.2.6). A browser dispatches only those with data;
 * the others, such as the comments that keep a connection open, are given too, so that a stream can be passed on.
 */
export interface ServerSentEvent {
  /** Its type, where it names one. */
  readonly event?: string;
  /** Its data lines, joined by line feeds; undefined where it has none. */
  readonly data?: string;
  readonly id?: string;
  /** Milliseconds after which to connect again. */
  readonly retry?: number;
  /** Its comment lines, joined by line feeds, as they stand behind the colon. */
  readonly comment?: string;
}

/** What the user, and more strictly a project, allows to leave. `undefined` is no limit. */
export interface PrivacyPolicy {
  /** Names of providers that may be asked; undefined: whichever the user names on the command line. */
  readonly allowedProviders: readonly string[] | undefined;
  /**
   * Lists of patterns, as in `.gitignore`, of files whose text may leave: a file has to be in every list. Empty: all may.
   * `PathRules` reads them.
   */
  readonly allowedPaths: readonly (readonly string[])[];
  /** Patterns of files whose text never leaves. */
  readonly localOnlyPaths: readonly string[];
  /** Languages whose files may leave, by ppagent's names; undefined: all, and files in none that ppagent knows. */
  readonly allowedLanguages: readonly string[] | undefined;
  /** Types that stop a request instead of being replaced: `secret`, `card`, … */
  readonly blockedTypes: readonly string[];
  /** Bytes of one body at most. */
  readonly maxRequestBytes: number;
  /** Bytes of all bodies of a day (UTC) at most; undefined: no limit. */
  readonly maxDayBytes: number | undefined;
  /** A request whose risk is at least this asks the user first, 0 to 100. */
  readonly askFromRisk: number;
  /** A request whose risk is at least this is refused, 0 to 100. */
  readonly refuseFromRisk: number;
}

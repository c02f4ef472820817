/** What the user, and more strictly a project, allows to leave. `undefined` is no limit. */
export interface PrivacyPolicy {
  /** Names of providers that may be asked; undefined: whichever the user names on the command line. */
  readonly allowedProviders: readonly string[] | undefined;
  /** Patterns, as in `.gitignore`, of files whose text may leave; undefined: all. */
  readonly allowedPaths: readonly string[] | undefined;
  /** Patterns of files whose text never leaves. */
  readonly localOnlyPaths: readonly string[];
  /** Languages whose files may leave, by ppagent's names; undefined: all. */
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

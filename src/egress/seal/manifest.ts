/** What redaction says of a request: how many of what were hidden, never what. Travels with the seal, stands in the receipt. */
export interface Manifest {
  /** SHA-256 in hex of the policy that it was redacted under. */
  readonly policyHash: string;
  /** Replaced places by type: `secret`, `email`, `person` … */
  readonly replaced: Readonly<Record<string, number>>;
  /** Files whose text is part of the request, relative to the repository, with `/`. */
  readonly sources: readonly string[];
  /** The languages of those files; `none` for files in none that ppagent knows. */
  readonly languages: readonly string[];
}

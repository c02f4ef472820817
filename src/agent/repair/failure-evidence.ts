/** What a failing test says about a function, in the words that go into a prompt. */
export interface FailureEvidence {
  /** The statement of the test that failed, as its source has it. */
  readonly statement?: string;
  /** The file that the statement stands in, relative to the repository, with `/`. */
  readonly file?: string;
  /** The error, with expected and actual values where the report has them. */
  readonly message?: string;
}

/** One call on the stack at the time of a failure. */
export interface StackFrame {
  /** Relative to the root where the report was read with one and the file lies below it; as printed otherwise. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column?: number;
  readonly functionName?: string;
}

export interface TestFailure {
  /** The test with the groups around it, as `group > group > test`; the file where a report names no test. */
  readonly name: string;
  /** The test's file. */
  readonly file?: string;
  readonly line?: number;
  /** The assertion or error, with what was expected and what came where the report says so. */
  readonly message: string;
  readonly expected?: string;
  readonly actual?: string;
  /** Innermost first; without those of the runtime and of dependencies. */
  readonly frames: readonly StackFrame[];
}

type TestReportFormat =
  | 'node-tap'
  | 'node-spec'
  | 'vitest'
  | 'jest'
  | 'mocha'
  | 'pytest'
  | 'unittest'
  | 'go-test'
  | 'node-error'
  | 'python-traceback'
  | 'raw';

/** What a test command said of its tests. */
export interface TestReport {
  readonly format: TestReportFormat;
  /** Tests that passed; absent where the report does not say. */
  readonly passed?: number;
  /** Tests that failed; absent where the report does not say. */
  readonly failed?: number;
  readonly failures: readonly TestFailure[];
}
